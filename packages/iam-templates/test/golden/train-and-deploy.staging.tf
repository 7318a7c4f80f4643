# Execution role of the state machine train-and-deploy.

data "aws_iam_policy_document" "train-and-deploy_trust" {
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
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:train-and-deploy-staging"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "train-and-deploy" {
  assume_role_policy = data.aws_iam_policy_document.train-and-deploy_trust.json
}

data "aws_iam_policy_document" "train-and-deploy" {
  # Calls CreateEndpoint, which AWS checks on the endpoint and the endpoint config.
  # Needed by: Create endpoint
  statement {
    sid = "CreateEndpoints"

    actions = [
      "sagemaker:CreateEndpoint",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/*",
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint/churn",
    ]
  }

  # Calls CreateEndpointConfig.
  # Needed by: Create endpoint config
  statement {
    sid = "EndpointConfigs"

    actions = [
      "sagemaker:CreateEndpointConfig",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/churn-config-*-*",
    ]
  }

  # Calls DescribeEndpoint.
  # Needed by: Describe endpoint, Find endpoint
  statement {
    sid = "Endpoints"

    actions = [
      "sagemaker:DescribeEndpoint",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint/churn",
    ]
  }

  # Starts the hyperparameter tuning job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Tune model
  statement {
    sid = "HyperParameterTuningJobs"

    actions = [
      "sagemaker:CreateHyperParameterTuningJob",
      "sagemaker:DescribeHyperParameterTuningJob",
      "sagemaker:StopHyperParameterTuningJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:hyper-parameter-tuning-job/churn-tune-*-*",
    ]
  }

  # Step Functions learns through an EventBridge rule of its own that what it waits for has ended; AWS refuses the state machine without.
  # Needed by: Prepare data, Score test data, Train model, Tune model
  statement {
    sid = "ManagedEventRules"

    actions = [
      "events:DescribeRule",
      "events:PutRule",
      "events:PutTargets",
    ]

    resources = [
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
      "arn:aws:events:us-west-2:123456789012:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
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
      "arn:aws:sagemaker:us-west-2:123456789012:model/churn-model-*-*",
    ]
  }

  # Hands SageMaker the role that it works with.
  # Needed by: Create model, Prepare data, Train model, Tune model
  statement {
    sid = "PassRolesToSageMaker"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:aws:iam::123456789012:role/churn-sagemaker",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # Starts the processing job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Prepare data
  statement {
    sid = "ProcessingJobs"

    actions = [
      "sagemaker:CreateProcessingJob",
      "sagemaker:DescribeProcessingJob",
      "sagemaker:StopProcessingJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:processing-job/churn-prepare-*-*",
    ]
  }

  # Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.
  # Needed by: Create endpoint, Create endpoint config, Create model, Prepare data, Score test data, Train model, Tune model
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
  # Needed by: Create endpoint, Create endpoint config, Create model, Prepare data, Score test data, Train model, Tune model
  statement {
    sid = "TagSageMakerResources"

    actions = [
      "sagemaker:AddTags",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/churn-config-*-*",
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint/churn",
      "arn:aws:sagemaker:us-west-2:123456789012:hyper-parameter-tuning-job/churn-tune-*-*",
      "arn:aws:sagemaker:us-west-2:123456789012:model/churn-model-*-*",
      "arn:aws:sagemaker:us-west-2:123456789012:processing-job/churn-prepare-*-*",
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-train-*-*",
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/churn-score-*-*",
    ]
  }

  # Starts the training job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Train model
  statement {
    sid = "TrainingJobs"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
      "sagemaker:StopTrainingJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-train-*-*",
    ]
  }

  # Starts the transform job, asks for its status until it ends, and stops it when the execution is stopped.
  # Needed by: Score test data
  statement {
    sid = "TransformJobs"

    actions = [
      "sagemaker:CreateTransformJob",
      "sagemaker:DescribeTransformJob",
      "sagemaker:StopTransformJob",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:transform-job/churn-score-*-*",
    ]
  }

  # Calls UpdateEndpoint, which AWS checks on the endpoint and the endpoint config.
  # Needed by: Update endpoint
  statement {
    sid = "UpdateEndpoints"

    actions = [
      "sagemaker:UpdateEndpoint",
    ]

    resources = [
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/*",
      "arn:aws:sagemaker:us-west-2:123456789012:endpoint/churn",
    ]
  }
}

resource "aws_iam_role_policy" "train-and-deploy" {
  role   = aws_iam_role.train-and-deploy.id
  policy = data.aws_iam_policy_document.train-and-deploy.json
}

output "train-and-deploy_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.train-and-deploy.arn
}
