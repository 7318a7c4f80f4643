# Execution role of the state machine transform.

data "aws_iam_policy_document" "transform_trust" {
  # Step Functions takes the role for the state machine of this account only.
  statement {
    sid = "StepFunctions"

    actions = [
      "sts:AssumeRole",
    ]

    principals {
      type        = "Service"
      identifiers = ["states.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:transform-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "transform" {
  assume_role_policy = data.aws_iam_policy_document.transform_trust.json
}

data "aws_iam_policy_document" "transform" {
  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: SageMaker CreateTransformJob
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
    ]
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: SageMaker CreateTransformJob
  statement {
    sid = "ReadSageMakerTags"

    actions = [
      "sagemaker:ListTags",
    ]

    resources = [
      "*",
    ]
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: SageMaker CreateTransformJob
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/sfn-binary-classification-prediction*",
    ]
  }

  # Starts the transform job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: SageMaker CreateTransformJob
  statement {
    sid = "TransformJobs"

    actions = [
      "sagemaker:CreateTransformJob",
      "sagemaker:DescribeTransformJob",
      "sagemaker:StopTransformJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/sfn-binary-classification-prediction*",
    ]
  }
}

resource "aws_iam_role_policy" "transform" {
  role   = aws_iam_role.transform.id
  policy = data.aws_iam_policy_document.transform.json
}

output "transform_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.transform.arn
}
