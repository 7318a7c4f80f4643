import {
  type JobKind,
  type JobLifecycle,
  jobLifecycles,
  requestShape,
  type SageMakerIntegration,
} from '@sfn-sagemaker/sagemaker-tasks';
import type { ArnPattern } from '../policy/arn.ts';
import { joinTexts, type KnownText, lowerCase, unknownText } from '../text/knownText.ts';
import { endpointKeyPermissions } from './endpointKeys.ts';
import { managedRule } from './managedRule.ts';
import { passRole } from './passRole.ts';
import type { Permission } from './permission.ts';
import { type TaskCall, waitsForEnd } from './taskCall.ts';

/**
 * Rules that are named in AWS's own policies; no source names the one for labeling jobs, so that
 * one is unverified.
 */
const rules: Readonly<Record<JobKind, string>> = {
  training: 'StepFunctionsGetEventsForSageMakerTrainingJobsRule',
  processing: 'StepFunctionsGetEventsForSageMakerProcessingJobsRule',
  transform: 'StepFunctionsGetEventsForSageMakerTransformJobsRule',
  tuning: 'StepFunctionsGetEventsForSageMakerTuningJobsRule',
  labeling: 'StepFunctionsGetEventsForSageMaker*',
};

const notes: Partial<Record<JobKind, string>> = {
  labeling:
    'No AWS source names the managed rule for labeling jobs: the policy allows every rule ' +
    'that Step Functions keeps for SageMaker (unverified).',
};

const toSageMaker = { service: 'sagemaker.amazonaws.com', topic: 'SageMaker', title: 'SageMaker' };

/**
 * What an optimized SageMaker integration needs, as in the guide's own policies, and narrower where
 * that is proven.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html#sagemaker-iam-policies
 */
export function sageMakerPermissions(
  integration: SageMakerIntegration,
  call: TaskCall,
): readonly Permission[] {
  const { job } = integration;
  const waits = job !== undefined && waitsForEnd(call);
  return [
    waits
      ? jobPermission(integration, call, jobLifecycles[job])
      : createPermission(integration, call),
    ...(takesTags(integration) ? tagPermissions(sageMakerResources(integration, call)) : []),
    ...passRolesToSageMaker(integration, call),
    ...endpointKeyPermissions(integration, call),
    ...(waits ? [rulePermission(job)] : []),
  ];
}

function jobPermission(
  integration: SageMakerIntegration,
  call: TaskCall,
  { describe, stop, title }: JobLifecycle,
): Permission {
  return {
    topic: sageMakerTopic(integration.resourceType),
    actions: [integration.operation, describe, stop].map((name) => `sagemaker:${name}`),
    resources: sageMakerResources(integration, call),
    why:
      `Starts the ${title}, asks for its status until it ends, and stops it when the ` +
      'execution is stopped.',
  };
}

/**
 * The call itself, on what it names. AWS checks CreateEndpoint on the endpoint config too: such a
 * call is a statement of its own, where both stand together.
 */
export function createPermission(integration: SageMakerIntegration, call: TaskCall): Permission {
  const { operation, resourceType, usedResources } = integration;
  const used = usedResources.flatMap(({ resourceType: type, member }) =>
    call.texts(member).map((name) => sageMakerResource(type, lowerCase(name))),
  );
  const types = [resourceType, ...usedResources.map((each) => each.resourceType)];
  return {
    topic: types.length === 1 ? sageMakerTopic(resourceType) : `${operation}s`,
    actions: [`sagemaker:${operation}`],
    resources: [...sageMakerResources(integration, call), ...used],
    why: callsWhy(operation, types),
  };
}

function callsWhy(operation: string, types: readonly string[]): string {
  const checked = `, which AWS checks on the ${types.map(title).join(' and the ')}`;
  return `Calls ${operation}${types.length === 1 ? '' : checked}.`;
}

function title(resourceType: string): string {
  return resourceType.replaceAll('-', ' ');
}

/** Resources that a call names; jobs with `*` behind the name, as the guide writes them. */
export function sageMakerResources(
  { nameMember, resourceType, lowercaseArn, job }: SageMakerIntegration,
  call: TaskCall,
): readonly ArnPattern[] {
  const given = call.texts(nameMember);
  const names = given.length === 0 ? [unknownText] : given;
  if (lowercaseArn) return names.map((name) => sageMakerResource(resourceType, lowerCase(name)));
  if (job === undefined) return names.map((name) => sageMakerResource(resourceType, name));
  // Whether ARNs of jobs keep the case of the name is unverified: both are allowed.
  const cases = names.flatMap((name) => [name, lowerCase(name)]);
  return cases.map((name) => sageMakerResource(resourceType, joinTexts([name, unknownText])));
}

function sageMakerResource(type: string, { pattern }: KnownText): ArnPattern {
  return { service: 'sagemaker', resource: `${type}/${pattern}` };
}

/** `training-job` is about `TrainingJobs`. */
export function sageMakerTopic(resourceType: string): string {
  const words = resourceType.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}s`;
}

function takesTags({ operation }: SageMakerIntegration): boolean {
  return Object.hasOwn(requestShape(operation).members, 'Tags');
}

/**
 * The guide allows both on `*`. AddTags is narrowed to what is created, as the AWS CDK does; for
 * ListTags, which only reads, there is no such precedent.
 */
function tagPermissions(resources: readonly ArnPattern[]): readonly Permission[] {
  const why =
    'Step Functions tags what it creates with MANAGED_BY_AWS and AWS_STEP_FUNCTIONS_EXECUTION_ARN.';
  return [
    { topic: 'TagSageMakerResources', actions: ['sagemaker:AddTags'], resources, why },
    { topic: 'ReadSageMakerTags', actions: ['sagemaker:ListTags'], resources: ['*'], why },
  ];
}

export function passRolesToSageMaker(
  { roleMembers }: SageMakerIntegration,
  call: TaskCall,
): readonly Permission[] {
  return passRole(
    roleMembers.flatMap((path) => call.texts(...path)),
    toSageMaker,
  );
}

function rulePermission(job: JobKind): Permission {
  const note = notes[job];
  return { ...managedRule(rules[job]), ...(note !== undefined && { note }) };
}
