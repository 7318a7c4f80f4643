# Execution role of the state machine labeling.
# No AWS source names the managed rule for labeling jobs: the policy allows every rule that Step Functions keeps for SageMaker (unverified).

data "aws_iam_policy_document" "labeling_trust" {
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
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:labeling-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
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
      "arn:aws:sagemaker:us-west-2:123456789012:labeling-job/example-job-name*",
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
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMaker*",
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
      "arn:aws:sagemaker:us-west-2:123456789012:labeling-job/example-job-name*",
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
