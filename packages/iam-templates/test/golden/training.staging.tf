# Execution role of the state machine training.

data "aws_iam_policy_document" "training_trust" {
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
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:training-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "training" {
  assume_role_policy = data.aws_iam_policy_document.training_trust.json
}

data "aws_iam_policy_document" "training" {
  # Invokes the Lambda function.
  # Needed by: Delete Interim Data Job
  statement {
    sid = "InvokeFunctions"

    actions = [
      "lambda:InvokeFunction",
    ]

    resources = [
      "arn:aws:lambda:us-west-2:123456789012:function:delete-interim-data",
    ]
  }

  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: SageMaker CreateTrainingJob
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
    ]
  }

  # Hands SageMaker the role that it works with.
  # Needed by: SageMaker CreateTrainingJob
  statement {
    sid = "PassRolesToSageMaker"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:aws:iam::123456789012:role/docsearch-stepfunction-iam-role",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: SageMaker CreateTrainingJob
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
  # Needed by: SageMaker CreateTrainingJob
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/search-model*",
    ]
  }

  # Starts the training job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: SageMaker CreateTrainingJob
  statement {
    sid = "TrainingJobs"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
      "sagemaker:StopTrainingJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/search-model*",
    ]
  }
}

resource "aws_iam_role_policy" "training" {
  role   = aws_iam_role.training.id
  policy = data.aws_iam_policy_document.training.json
}

output "training_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.training.arn
}
