import type { TaskResource } from '@sfn-sagemaker/asl-model';
import { operationNames, requestShape, runtimeOperationNames } from '../api/model.ts';
import type { JobKind } from '../lifecycle/jobLifecycle.ts';
import type { MemberPath, SageMakerIntegration, UsedResource } from './sageMakerIntegration.ts';

interface Row {
  readonly operation: string;
  readonly resource: string;
  readonly resourceType: string;
  readonly job?: JobKind;
  readonly lowercaseArn?: true;
  readonly roleMembers?: readonly MemberPath[];
  readonly usedResources?: readonly UsedResource[];
}

const endpointConfig: UsedResource = {
  resourceType: 'endpoint-config',
  member: 'EndpointConfigName',
};

const rows: readonly Row[] = [
  {
    operation: 'CreateEndpoint',
    resource: 'Endpoint',
    resourceType: 'endpoint',
    lowercaseArn: true,
    usedResources: [endpointConfig],
  },
  {
    operation: 'CreateEndpointConfig',
    resource: 'EndpointConfig',
    resourceType: 'endpoint-config',
    lowercaseArn: true,
    roleMembers: [['ExecutionRoleArn']],
  },
  {
    operation: 'CreateHyperParameterTuningJob',
    resource: 'HyperParameterTuningJob',
    resourceType: 'hyper-parameter-tuning-job',
    job: 'tuning',
    roleMembers: [
      ['TrainingJobDefinition', 'RoleArn'],
      ['TrainingJobDefinitions', '*', 'RoleArn'],
    ],
  },
  {
    operation: 'CreateLabelingJob',
    resource: 'LabelingJob',
    resourceType: 'labeling-job',
    job: 'labeling',
    roleMembers: [['RoleArn']],
  },
  {
    operation: 'CreateModel',
    resource: 'Model',
    resourceType: 'model',
    lowercaseArn: true,
    roleMembers: [['ExecutionRoleArn']],
  },
  {
    operation: 'CreateProcessingJob',
    resource: 'ProcessingJob',
    resourceType: 'processing-job',
    job: 'processing',
    roleMembers: [['RoleArn']],
  },
  {
    operation: 'CreateTrainingJob',
    resource: 'TrainingJob',
    resourceType: 'training-job',
    job: 'training',
    roleMembers: [['RoleArn']],
  },
  {
    operation: 'CreateTransformJob',
    resource: 'TransformJob',
    resourceType: 'transform-job',
    job: 'transform',
  },
  {
    operation: 'UpdateEndpoint',
    resource: 'Endpoint',
    resourceType: 'endpoint',
    lowercaseArn: true,
    usedResources: [endpointConfig],
  },
];

/**
 * Every SageMaker API with an optimized integration, and what is particular about each. Every other
 * API is called through `aws-sdk:sagemaker`.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 *
 * @example
 * const jobs = sageMakerIntegrations.filter(({ patterns }) => patterns.includes('sync'));
 */
export const sageMakerIntegrations: readonly SageMakerIntegration[] = rows.map((row) => ({
  service: 'sagemaker',
  api: camelCase(row.operation),
  // `.waitForTaskToken` is not supported for any.
  patterns: row.job ? ['REQUEST_RESPONSE', 'sync'] : ['REQUEST_RESPONSE'],
  errorPrefix: 'SageMaker',
  required: requestShape(row.operation).required ?? [],
  operation: row.operation,
  nameMember: `${row.resource}Name`,
  arnMember: `${row.resource}Arn`,
  resourceType: row.resourceType,
  lowercaseArn: row.lowercaseArn ?? false,
  roleMembers: row.roleMembers ?? [],
  usedResources: row.usedResources ?? [],
  ...(row.job && { job: row.job }),
}));

const byApi = new Map(sageMakerIntegrations.map((integration) => [integration.api, integration]));

/** The services of SageMaker that `aws-sdk` reaches, with their APIs as a resource names them. */
export const awsSdkApis: ReadonlyMap<string, readonly string[]> = new Map([
  ['sagemaker', operationNames.map(camelCase)],
  ['sagemakerruntime', runtimeOperationNames.map(camelCase)],
]);

/**
 * The optimized integration that a resource names; absent for other services, for
 * `aws-sdk:sagemaker`, and for an API that has none.
 *
 * @example
 * sageMakerIntegration(resource)?.nameMember; // 'TrainingJobName'
 */
export function sageMakerIntegration(resource: TaskResource): SageMakerIntegration | undefined {
  if (resource.kind !== 'optimized' || resource.service !== 'sagemaker') return undefined;
  return byApi.get(resource.api);
}

/**
 * The operation of SageMaker or SageMaker Runtime that a resource calls, through either kind of
 * integration; absent when it calls none.
 *
 * @example
 * sageMakerOperation(resource); // 'DescribeEndpoint' for
 * arn:aws:states:::aws-sdk:sagemaker:describeEndpoint
 */
export function sageMakerOperation(resource: TaskResource): string | undefined {
  const { kind, service, api } = resource;
  if (kind === 'optimized') return sageMakerIntegration(resource)?.operation;
  if (kind !== 'awsSdk' || !awsSdkApis.get(service)?.includes(api)) return undefined;
  return api.charAt(0).toUpperCase() + api.slice(1);
}

function camelCase(operation: string): string {
  return operation.charAt(0).toLowerCase() + operation.slice(1);
}
