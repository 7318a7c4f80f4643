import { describe, expect, it } from 'vitest';
import { createSimulatedSageMaker } from '../../../src/local/services/sagemaker/createSimulatedSageMaker.ts';
import { answerJson, call } from './calls.ts';

const arn = 'arn:aws:sagemaker:us-west-2:123456789012';

function ask(existing: readonly string[] | undefined, api: string, parameters: object) {
  const service = createSimulatedSageMaker({ existing });
  const resource = `arn:aws:states:::aws-sdk:sagemaker:${api}`;
  return answerJson(call(service, { at: 0, resource, parameters: { ...parameters } }));
}

function refused(message: string): object {
  return {
    failure: {
      error: 'SageMaker.SageMakerException',
      cause: expect.stringContaining(`${message} (Service: SageMaker`),
    },
  };
}

const transform = {
  TransformJobName: 'score',
  ModelName: 'churn',
  TransformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://b/in' } } },
  TransformOutput: { S3OutputPath: 's3://b/out' },
  TransformResources: { InstanceCount: 1, InstanceType: 'ml.m5.xlarge' },
};
const config = {
  EndpointConfigName: 'blue',
  ProductionVariants: [{ VariantName: 'all', ModelName: 'churn' }],
};
const endpoint = { EndpointName: 'churn', EndpointConfigName: 'blue' };

describe('what the account holds before the run', () => {
  it.each([
    [
      'describeEndpoint',
      { EndpointName: 'Churn' },
      `Could not find endpoint "${arn}:endpoint/churn".`,
    ],
    [
      'deleteEndpoint',
      { EndpointName: 'churn' },
      `Could not find endpoint "${arn}:endpoint/churn".`,
    ],
    ['updateEndpoint', endpoint, `Could not find endpoint "${arn}:endpoint/churn".`],
    [
      'createEndpoint',
      endpoint,
      `Could not find endpoint configuration "${arn}:endpoint-config/blue".`,
    ],
    ['describeModel', { ModelName: 'churn' }, `Could not find model "${arn}:model/churn".`],
    ['createEndpointConfig', config, `Could not find model "${arn}:model/churn".`],
    ['createTransformJob', transform, `Could not find model "${arn}:model/churn".`],
    ['describeTrainingJob', { TrainingJobName: 'a' }, 'Requested resource not found.'],
    ['stopTrainingJob', { TrainingJobName: 'a' }, 'Requested resource not found.'],
    [
      'describeTransformJob',
      { TransformJobName: 'a' },
      'Could not find requested job with name: a',
    ],
    [
      'describeProcessingJob',
      { ProcessingJobName: 'a' },
      'Could not find requested job with name: a',
    ],
  ])('lets %s of %j fail where it is listed and lacks that', (api, parameters, message) => {
    expect(ask([], api, parameters)).toMatchObject(refused(message));
  });

  it.each([
    ['describeEndpoint', { EndpointName: 'churn' }, { EndpointStatus: 'InService' }],
    ['updateEndpoint', endpoint, { EndpointArn: `${arn}:endpoint/churn` }],
    ['createTransformJob', transform, { TransformJobArn: `${arn}:transform-job/score` }],
    ['describeTrainingJob', { TrainingJobName: 'a' }, { TrainingJobStatus: 'Completed' }],
  ])('is all that is asked for where it is not listed: %s', (api, parameters, response) => {
    const listed = ['model/churn', 'endpoint-config/blue', 'endpoint/Churn', 'training-job/a'];
    expect(ask(undefined, api, parameters)).toMatchObject({ response });
    expect(ask(listed, api, parameters)).toMatchObject({ response });
  });

  it.each([
    [
      'createEndpoint',
      endpoint,
      `Cannot create already existing endpoint "${arn}:endpoint/churn".`,
    ],
    [
      'createEndpointConfig',
      config,
      `Cannot create already existing endpoint configuration "${arn}:endpoint-config/blue".`,
    ],
  ])('has names that are in use: %s', (api, parameters, message) => {
    const listed = ['model/churn', 'endpoint-config/blue', 'endpoint/churn'];
    expect(ask(listed, api, parameters)).toMatchObject(refused(message));
  });
});

describe('a scripted refusal', () => {
  it.each([
    ['ThrottlingException', 'SageMaker.AmazonSageMakerException', 'Rate exceeded (Service'],
    [
      'ResourceLimitExceeded',
      'SageMaker.ResourceLimitExceededException',
      'The account-level service limit',
    ],
    [
      'AccessDeniedException',
      'SageMaker.AmazonSageMakerException',
      'User: arn:aws:sts::123456789012:assumed-role/StepFunctions/',
    ],
  ] as const)('%s', (Refusal, error, begin) => {
    const answer = call(createSimulatedSageMaker(), {
      ...{ at: 0, parameters: transform, script: { Refusal } },
      resource: 'arn:aws:states:::sagemaker:createTransformJob.sync',
    });
    expect(answer).toMatchObject({ failure: { error } });
    expect('failure' in answer && answer.failure.cause).toContain(begin);
    expect('failure' in answer && answer.failure.cause).toContain(`Error Code: ${Refusal};`);
  });
});
