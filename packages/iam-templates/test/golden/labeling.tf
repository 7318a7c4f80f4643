# Execution role of the state machine labeling.
# Needs version 6 of the AWS provider, or a newer one.
# No AWS source names the managed rule for labeling jobs: the policy allows every rule that Step Functions keeps for SageMaker (unverified).

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

data "aws_iam_policy_document" "labeling_trust" {
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

resource "aws_iam_role" "labeling" {
  assume_role_policy = data.aws_iam_policy_document.labeling_trust.json
}

data "aws_iam_policy_document" "labeling" {
  # Starts the labeling job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: SageMaker CreateLabelingJob
  statement {
    sid = "LabelingJobs"

    actions = [
      "sagemaker:CreateLabelingJob",
      "sagemaker:DescribeLabelingJob",
      "sagemaker:StopLabelingJob",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:labeling-job/example-job-name*",
    ]
  }

  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: SageMaker CreateLabelingJob
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:events:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:rule/StepFunctionsGetEventsForSageMaker*",
    ]
  }

  # Hands SageMaker the role that it works with.
  # Needed by: SageMaker CreateLabelingJob
  statement {
    sid = "PassRolesToSageMaker"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:aws:iam::123456789012:role/service-role/AmazonSageMaker-ExecutionRole",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: SageMaker CreateLabelingJob
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
  # Needed by: SageMaker CreateLabelingJob
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:sagemaker:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:labeling-job/example-job-name*",
    ]
  }
}

resource "aws_iam_role_policy" "labeling" {
  role   = aws_iam_role.labeling.id
  policy = data.aws_iam_policy_document.labeling.json
}

output "labeling_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.labeling.arn
}
