# Execution role of the state machine churn.

data "aws_iam_policy_document" "churn_trust" {
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
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:churn-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "churn" {
  assume_role_policy = data.aws_iam_policy_document.churn_trust.json
}

data "aws_iam_policy_document" "churn" {
  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: Score, Train
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
    ]
  }

  # Calls CreateModel.
  # Needed by: Create model
  statement {
    sid = "Models"

    actions = [
      "sagemaker:CreateModel",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:model/*",
    ]
  }

  # Hands SageMaker the role that it works with.
  # Needed by: Create model, Train
  statement {
    sid = "PassRolesToSageMaker"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:aws:iam::123456789012:role/SageMakerExecution",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: Create model, Score, Train
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
  # Needed by: Create model, Score, Train
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:model/*",
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-*",
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/churn-*",
    ]
  }

  # Starts the training job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Train
  statement {
    sid = "TrainingJobs"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
      "sagemaker:StopTrainingJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-*",
    ]
  }

  # Starts the transform job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Score
  statement {
    sid = "TransformJobs"

    actions = [
      "sagemaker:CreateTransformJob",
      "sagemaker:DescribeTransformJob",
      "sagemaker:StopTransformJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/churn-*",
    ]
  }
}

resource "aws_iam_role_policy" "churn" {
  role   = aws_iam_role.churn.id
  policy = data.aws_iam_policy_document.churn.json
}

output "churn_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.churn.arn
}
