// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import {
  findIntegration,
  integrationServices,
  integrations,
  nearest,
  parseTaskResource,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

describe('parseTaskResource', () => {
  it.each([
    [
      'arn:aws:states:::sagemaker:createTrainingJob.sync',
      'optimized sagemaker createTrainingJob sync aws',
    ],
    ['arn:aws-cn:states:::sns:publish', 'optimized sns publish REQUEST_RESPONSE aws-cn'],
    [
      'arn:aws-us-gov:states:::sqs:sendMessage.waitForTaskToken',
      'optimized sqs sendMessage waitForTaskToken aws-us-gov',
    ],
    ['arn:aws:states:::states:startExecution.sync:2', 'optimized states startExecution sync:2 aws'],
    [
      'arn:aws:states:::aws-sdk:sagemaker:describeEndpoint',
      'awsSdk sagemaker describeEndpoint REQUEST_RESPONSE aws',
    ],
    [
      'arn:${AWS::Partition}:states:::lambda:invoke',
      'optimized lambda invoke REQUEST_RESPONSE ${AWS::Partition}',
    ],
    [
      'arn:aws:lambda:us-east-1:123456789012:function:f',
      'lambdaFunction lambda invoke REQUEST_RESPONSE aws',
    ],
    [
      'arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST',
      'lambdaFunction lambda invoke REQUEST_RESPONSE aws',
    ],
    [
      'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${F}:live',
      'lambdaFunction lambda invoke REQUEST_RESPONSE aws',
    ],
    [
      'arn:aws:states:us-east-1:123456789012:activity:a',
      'activity states activity REQUEST_RESPONSE aws',
    ],
  ])('reads %s', (text, expected) => {
    const resource = parseTaskResource(text);
    expect(resource?.text).toBe(text);
    const { kind, service, api, pattern, partition } = resource ?? {};
    expect([kind, service, api, pattern, partition].join(' ')).toContain(expected);
  });

  it.each([
    '',
    'arn',
    'prepare',
    '${Function.Arn}',
    'arn:aws:states:::',
    'arn:aws:states:::sagemaker',
    'arn:aws:states:::sagemaker:createModel.async',
    'arn:aws:states:::sagemaker:createModel.__proto__',
    'arn:aws:states:::sagemaker:createModel:sync',
    'arn:gcp:states:::sns:publish',
    'arn:aws:lambda:us-east-1:123456789012:function:',
    'arn:aws:lambda:us-east-1:123456789012:function:f:',
    'arn:aws:lambda:us-east-1:123456789012:function:f:$*#',
    'arn:aws:lambda:us-east-1:123456789012:layer:f',
    'arn:aws:states:us-east-1:123456789012:stateMachine:m',
    'arn:aws:swf:us-east-1:123456789012:task:X',
  ])('does not know %j', (text) => {
    expect(parseTaskResource(text)).toBeUndefined();
  });
});

describe('the catalogue', () => {
  it('has a row per API, found by resource', () => {
    const resource = parseTaskResource('arn:aws:states:::sagemaker:createTransformJob.sync');
    expect(resource && findIntegration(resource)).toEqual({
      service: 'sagemaker',
      api: 'createTransformJob',
      patterns: ['REQUEST_RESPONSE', 'sync'],
      errorPrefix: 'SageMaker',
      required: [],
    });
    const sdk = parseTaskResource('arn:aws:states:::aws-sdk:sagemaker:createTransformJob');
    expect(sdk && findIntegration(sdk)).toBeUndefined();
  });

  it('offers request-response for every API and a run of a job where it says so', () => {
    const rows = [...integrations.values()];
    expect(rows).toHaveLength(64);
    expect(rows.every(({ patterns }) => patterns[0] === 'REQUEST_RESPONSE')).toBe(true);
    expect(rows.filter(({ patterns }) => patterns.includes('sync'))).toHaveLength(34);
    expect(integrationServices).toContain('sagemaker');
  });
});

describe('nearest', () => {
  it.each([
    ['Paramters', 'Parameters'],
    ['parameters', 'Parameters'],
    ['StratAt', 'StartAt'],
    ['Zzz', undefined],
    ['', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%.20s → %s', (name, expected) => {
    expect(nearest(name, ['Parameters', 'StartAt', 'Resource'])).toBe(expected);
  });
});
