# Execution role of the state machine churn.
# Needs version 6 of the AWS provider, or a newer one.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

data "aws_iam_policy_document" "churn_trust" {
  # Step Functions takes the role for state machines of this account only.
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
      values   = ["arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:stateMachine:*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
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
      "arn:${data.aws_partition.current.partition}:events:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
      "arn:${data.aws_partition.current.partition}:events:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
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
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:model/*",
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
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:model/*",
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:training-job/churn-*",
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:transform-job/churn-*",
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
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:training-job/churn-*",
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
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:transform-job/churn-*",
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
