import { findIntegration, parseTaskResource } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import {
  requestShape,
  responseShape,
  type Shape,
  sageMakerIntegration,
  sageMakerIntegrations,
  sageMakerOperation,
  shape,
} from '../src/index.ts';

function parsed(text: string) {
  const resource = parseTaskResource(text);
  if (resource === undefined) throw new Error(`${text} is no resource.`);
  return resource;
}

describe('integration table', () => {
  it('has the nine APIs of the guide, .sync for the five jobs', () => {
    expect(
      sageMakerIntegrations.map(({ api, patterns }) => `${api}: ${patterns.join(' ')}`),
    ).toEqual([
      'createEndpoint: REQUEST_RESPONSE',
      'createEndpointConfig: REQUEST_RESPONSE',
      'createHyperParameterTuningJob: REQUEST_RESPONSE sync',
      'createLabelingJob: REQUEST_RESPONSE sync',
      'createModel: REQUEST_RESPONSE',
      'createProcessingJob: REQUEST_RESPONSE sync',
      'createTrainingJob: REQUEST_RESPONSE sync',
      'createTransformJob: REQUEST_RESPONSE sync',
      'updateEndpoint: REQUEST_RESPONSE',
    ]);
  });

  describe.each(sageMakerIntegrations)('$operation', (integration) => {
    const request = requestShape(integration.operation);

    it('names members that the API has', () => {
      expect(request.members).toHaveProperty(integration.nameMember);
      expect(responseShape(integration.operation).members).toHaveProperty(integration.arnMember);
      for (const { member } of integration.usedResources) {
        expect(request.members).toHaveProperty(member);
      }
    });

    it('names every role that is passed to SageMaker', () => {
      expect(rolePaths(integration.operation).toSorted()).toEqual(
        integration.roleMembers.map((path) => path.join('/')).toSorted(),
      );
    });

    it('agrees with the catalogue of all integrations', () => {
      const known = findIntegration(parsed(`arn:aws:states:::sagemaker:${integration.api}`));
      expect(known).toMatchObject({
        patterns: integration.patterns,
        errorPrefix: integration.errorPrefix,
      });
    });
  });

  it.each([
    ['arn:aws:states:::sagemaker:createModel', 'CreateModel'],
    ['arn:aws-cn:states:::sagemaker:createTrainingJob.sync', 'CreateTrainingJob'],
    ['arn:aws:states:::aws-sdk:sagemaker:describeEndpoint', 'DescribeEndpoint'],
    ['arn:aws:states:::aws-sdk:sagemaker:createAIBenchmarkJob', 'CreateAIBenchmarkJob'],
    ['arn:aws:states:::aws-sdk:sagemaker:DescribeEndpoint', undefined],
    ['arn:aws:states:::sagemaker:describeEndpoint', undefined],
    ['arn:aws:states:::sagemaker:constructor', undefined],
    ['arn:aws:states:::lambda:invoke', undefined],
  ])('%s calls %s', (text, operation) => {
    expect(sageMakerOperation(parsed(text))).toBe(operation);
  });

  it('has no optimized integration for aws-sdk', () => {
    const resource = parsed('arn:aws:states:::aws-sdk:sagemaker:createModel');
    expect(sageMakerIntegration(resource)).toBeUndefined();
  });
});

/** Where the model has roles; the role of a Redshift cluster is not passed to SageMaker. */
function rolePaths(operation: string): string[] {
  const paths: string[] = [];
  const open: [path: string[], shape: Shape][] = [[[], requestShape(operation)]];
  for (const [path, at] of open) {
    for (const [step, member] of steps(at)) {
      const next = [...path, step];
      if (member === 'RoleArn' && step !== 'ClusterRoleArn') paths.push(next.join('/'));
      if (next.length < 8) open.push([next, shape(member)]);
    }
  }
  return paths;
}

function steps(at: Shape): [string, string][] {
  if (at.type === 'structure') return Object.entries(at.members);
  return at.type === 'list' ? [['*', at.member]] : [];
}
