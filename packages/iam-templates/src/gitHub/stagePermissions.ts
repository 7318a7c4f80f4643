import { roleResource } from '../permission/passRole.ts';
import type { Permission } from '../permission/permission.ts';
import { ownMachine } from '../permission/stateMachine.ts';
import type { ArnPattern } from '../policy/arn.ts';
import type { GitHubStage } from '../role/roleKind.ts';
import { literalText } from '../text/knownText.ts';

/** What is planned, deployed and executed. */
export interface StageTarget {
  readonly stateMachineName: string;
  readonly role:
    | { readonly kind: 'managed'; readonly name: string }
    | { readonly kind: 'given'; readonly arn: string };
}

/** What the stages of `sfn-sagemaker` call. docs/deploy.md lists the same. */
export function stagePermissions(stage: GitHubStage, target: StageTarget): readonly Permission[] {
  return byStage[stage](target);
}

const byStage: Readonly<Record<GitHubStage, (target: StageTarget) => readonly Permission[]>> = {
  'github-plan': plan,
  'github-deploy': (target) => [...plan(target), ...deploy(target)],
  'github-execute': execute,
};

function roleOf({ role }: StageTarget): ArnPattern {
  return roleResource(literalText(role.kind === 'managed' ? role.name : role.arn));
}

/** What is too long for a managed role: `ROLE-1`, `ROLE-2` … */
function policiesOf(target: StageTarget): ArnPattern {
  const role = roleOf(target);
  return { ...role, resource: `${role.resource.replace(/^role\//, 'policy/')}-*` };
}

function plan(target: StageTarget): readonly Permission[] {
  return [
    {
      topic: 'ReadStateMachine',
      actions: [
        'states:DescribeStateMachine',
        'states:DescribeStateMachineAlias',
        'states:ListStateMachineVersions',
      ],
      resources: [ownMachine(target.stateMachineName)],
      why: 'Compares the definition with what is deployed; versions and aliases count as theirs.',
    },
    ...(target.role.kind === 'managed' ? managedRoleReads(target) : givenRoleReads(target)),
  ];
}

function managedRoleReads(target: StageTarget): readonly Permission[] {
  return [
    {
      topic: 'ReadRole',
      actions: ['iam:GetRole', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies'],
      resources: [roleOf(target)],
      why: 'Compares the managed role with the one that the workflow needs.',
    },
    {
      topic: 'ReadManagedPolicies',
      actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
      resources: [policiesOf(target)],
      why: "Compares the policies that hold what is too long for the managed role's own.",
    },
  ];
}

function givenRoleReads(target: StageTarget): readonly Permission[] {
  return [
    {
      topic: 'ReadRole',
      actions: [
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListRolePolicies',
      ],
      resources: [roleOf(target)],
      why: 'Finds what the role lacks for the workflow.',
    },
    {
      topic: 'ReadAttachedPolicies',
      actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
      resources: [{ service: 'iam', region: '', account: '*', resource: 'policy/*' }],
      why: 'Finds what the role lacks; which policies are attached to it is not known before.',
    },
  ];
}

function deploy(target: StageTarget): readonly Permission[] {
  return [
    {
      topic: 'DeployStateMachine',
      actions: [
        'states:CreateStateMachine',
        'states:CreateStateMachineAlias',
        'states:PublishStateMachineVersion',
        'states:UpdateStateMachine',
        'states:UpdateStateMachineAlias',
      ],
      resources: [ownMachine(target.stateMachineName)],
      why: 'Creates or updates the state machine, publishes a version and moves the alias to it.',
    },
    ...(target.role.kind === 'managed' ? managedRole(target) : []),
    {
      topic: 'PassRole',
      actions: ['iam:PassRole'],
      resources: [roleOf(target)],
      conditions: { StringEquals: { 'iam:PassedToService': 'states.amazonaws.com' } },
      why: 'Hands Step Functions the role of the state machine.',
    },
  ];
}

function managedRole(target: StageTarget): readonly Permission[] {
  return [
    {
      topic: 'DeployManagedRole',
      actions: [
        'iam:CreateRole',
        'iam:DeleteRolePolicy',
        'iam:PutRolePolicy',
        'iam:UpdateAssumeRolePolicy',
      ],
      resources: [roleOf(target)],
      why: 'Keeps the role of the state machine up to date.',
      note:
        'Who may write policies into a role may give it any permission: set a permissions ' +
        'boundary, or make the role yourself and name its ARN as the role of the workflow.',
    },
    {
      topic: 'AttachManagedPolicies',
      actions: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
      resources: [roleOf(target)],
      conditions: { ArnLike: { 'iam:PolicyARN': policiesOf(target) } },
      why: "Attaches the policies that hold what is too long for the role's own, and no others.",
    },
    {
      topic: 'DeployManagedPolicies',
      actions: [
        'iam:CreatePolicy',
        'iam:CreatePolicyVersion',
        'iam:DeletePolicy',
        'iam:DeletePolicyVersion',
        'iam:ListPolicyVersions',
      ],
      resources: [policiesOf(target)],
      why: "Keeps the policies up to date that hold what is too long for the role's own.",
    },
  ];
}

function execute({ stateMachineName }: StageTarget): readonly Permission[] {
  const { pattern } = literalText(stateMachineName);
  return [
    {
      topic: 'StartExecutions',
      actions: ['states:StartExecution'],
      resources: [ownMachine(stateMachineName)],
      why: 'Starts the execution by the alias, which counts as the state machine.',
    },
    {
      topic: 'FollowExecutions',
      actions: ['states:DescribeExecution', 'states:GetExecutionHistory', 'states:StopExecution'],
      resources: [{ service: 'states', resource: `execution:${pattern}:*` }],
      why: 'Follows the execution, and stops it when the run is cancelled.',
    },
  ];
}
