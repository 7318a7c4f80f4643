# Role in which GitHub Actions deploys the state machine train.
# Needs version 6 of the AWS provider, or a newer one.
# Who may write policies into a role may give it any permission: set a permissions boundary, or make the role yourself and name its ARN as the role of the workflow.
# The trust policy names both forms of sub: once the tokens of the repository have the ids, remove the form without, which whoever gets the freed names would have.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

data "aws_iam_policy_document" "train_github-deploy_trust" {
  # Runs of GitHub Actions in octo-org/models take the role, as far as sub says.
  statement {
    sid = "GitHubActions"

    actions = [
      "sts:AssumeRoleWithWebIdentity",
    ]

    principals {
      type        = "Federated"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:octo-org/models:pull_request", "repo:octo-org@1/models@2:pull_request"]
    }
  }
}

resource "aws_iam_role" "train_github-deploy" {
  assume_role_policy = data.aws_iam_policy_document.train_github-deploy_trust.json
}

data "aws_iam_policy_document" "train_github-deploy" {
  # Attaches the policies that hold what is too long for the role's own, and no others.
  statement {
    sid = "AttachManagedPolicies"

    actions = [
      "iam:AttachRolePolicy",
      "iam:DetachRolePolicy",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/sfn-sagemaker-train",
    ]

    condition {
      test     = "ArnLike"
      variable = "iam:PolicyARN"
      values   = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/sfn-sagemaker-train-*"]
    }
  }

  # Keeps the policies up to date that hold what is too long for the role's own.
  statement {
    sid = "DeployManagedPolicies"

    actions = [
      "iam:CreatePolicy",
      "iam:CreatePolicyVersion",
      "iam:DeletePolicy",
      "iam:DeletePolicyVersion",
      "iam:ListPolicyVersions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/sfn-sagemaker-train-*",
    ]
  }

  # Keeps the role of the state machine up to date.
  statement {
    sid = "DeployManagedRole"

    actions = [
      "iam:CreateRole",
      "iam:DeleteRolePolicy",
      "iam:PutRolePolicy",
      "iam:UpdateAssumeRolePolicy",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/sfn-sagemaker-train",
    ]
  }

  # Creates or updates the state machine, publishes a version and moves the alias to it.
  statement {
    sid = "DeployStateMachine"

    actions = [
      "states:CreateStateMachine",
      "states:CreateStateMachineAlias",
      "states:PublishStateMachineVersion",
      "states:UpdateStateMachine",
      "states:UpdateStateMachineAlias",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:stateMachine:train",
    ]
  }

  # Hands Step Functions the role of the state machine.
  statement {
    sid = "PassRole"

    actions = [
      "iam:PassRole",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/sfn-sagemaker-train",
    ]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["states.amazonaws.com"]
    }
  }

  # Compares the policies that hold what is too long for the managed role's own.
  statement {
    sid = "ReadManagedPolicies"

    actions = [
      "iam:GetPolicy",
      "iam:GetPolicyVersion",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/sfn-sagemaker-train-*",
    ]
  }

  # Compares the managed role with the one that the workflow needs.
  statement {
    sid = "ReadRole"

    actions = [
      "iam:GetRole",
      "iam:GetRolePolicy",
      "iam:ListAttachedRolePolicies",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/sfn-sagemaker-train",
    ]
  }

  # Compares the definition with what is deployed; versions and aliases count as theirs.
  statement {
    sid = "ReadStateMachine"

    actions = [
      "states:DescribeStateMachine",
      "states:DescribeStateMachineAlias",
      "states:ListStateMachineVersions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:stateMachine:train",
    ]
  }
}

resource "aws_iam_role_policy" "train_github-deploy" {
  role   = aws_iam_role.train_github-deploy.id
  policy = data.aws_iam_policy_document.train_github-deploy.json
}

output "train_github-deploy_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.train_github-deploy.arn
}
