# Execution role of the state machine processing.

data "aws_iam_policy_document" "processing_trust" {
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
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:processing-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "processing" {
  assume_role_policy = data.aws_iam_policy_document.processing_trust.json
}

data "aws_iam_policy_document" "processing" {
  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: SageMaker CreateProcessingJob Sync
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
    ]
  }

  # Hands SageMaker the role that it works with.
  # Needed by: SageMaker CreateProcessingJob Sync
  statement {
    sid = "PassRolesToSageMaker"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:aws:iam::123456789012:role/SM-003-CreateProcessingJobAPIExecutionRole",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # Starts the processing job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: SageMaker CreateProcessingJob Sync
  statement {
    sid = "ProcessingJobs"

    actions = [
      "sagemaker:CreateProcessingJob",
      "sagemaker:DescribeProcessingJob",
      "sagemaker:StopProcessingJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:processing-job/*",
    ]
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: SageMaker CreateProcessingJob Sync
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
  # Needed by: SageMaker CreateProcessingJob Sync
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:processing-job/*",
    ]
  }
}

resource "aws_iam_role_policy" "processing" {
  role   = aws_iam_role.processing.id
  policy = data.aws_iam_policy_document.processing.json
}

output "processing_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.processing.arn
}
