import { describe, expect, it } from 'vitest';
import {
  createEndpoint,
  createEndpointConfig,
  createHyperParameterTuningJob,
  createLabelingJob,
  createModel,
  createProcessingJob,
  createTrainingJob,
  createTransformJob,
  jsonata,
  jsonPath,
  updateEndpoint,
} from '../../src/index.ts';
import { findings, findingText } from '../findings.ts';
import { training } from './requests.ts';

const RoleArn = 'arn:aws:iam::123456789012:role/SageMakerExecution';

describe('a builder', () => {
  it('writes a JSONPath state', () => {
    const Train = createTrainingJob({
      ...training,
      TrainingJobName: jsonPath("States.Format('churn-{}', $$.State.RetryCount)"),
      HyperParameters: { epochs: '5', rate: jsonPath('$.rate') },
      Tags: undefined,
    }).sync({ Next: 'Done', ResultPath: '$.training' });
    expect(Train).toEqual({
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
      Parameters: {
        ...training,
        'TrainingJobName.$': "States.Format('churn-{}', $$.State.RetryCount)",
        HyperParameters: { epochs: '5', 'rate.$': '$.rate' },
      },
      ResultPath: '$.training',
      Next: 'Done',
    });
  });

  it('writes a JSONata state', () => {
    const Train = createTrainingJob({
      ...training,
      TrainingJobName: jsonata("'churn-' & $uuid()"),
      InputDataConfig: [jsonata('$states.input.channel')],
    }).sync({ Output: '{% $states.result.TrainingJobArn %}' });
    expect(Train).toMatchObject({
      QueryLanguage: 'JSONata',
      Arguments: {
        TrainingJobName: "{% 'churn-' & $uuid() %}",
        InputDataConfig: ['{% $states.input.channel %}'],
      },
      End: true,
    });
  });

  it('writes what the rules accept, for each of the nine APIs', () => {
    const States = {
      Prepare: createProcessingJob({
        ProcessingJobName: jsonPath('$.names.prepare'),
        RoleArn,
        AppSpecification: { ImageUri: 'image' },
        ProcessingResources: {
          ClusterConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 30 },
        },
      }).sync({ Next: 'Label' }),
      Label: createLabelingJob({
        LabelingJobName: jsonPath('$.names.label'),
        LabelAttributeName: 'label',
        RoleArn,
        InputConfig: {
          DataSource: { S3DataSource: { ManifestS3Uri: 's3://bucket/manifest' } },
        },
        OutputConfig: { S3OutputPath: 's3://bucket/labels' },
        HumanTaskConfig: {
          WorkteamArn: jsonPath('$.workteam'),
          UiConfig: { UiTemplateS3Uri: 's3://bucket/template' },
          TaskTitle: 'Label',
          TaskDescription: 'Label it',
          NumberOfHumanWorkersPerDataObject: 1,
          TaskTimeLimitInSeconds: 60,
        },
      }).sync({ Next: 'Train' }),
      Train: createTrainingJob({ ...training, TrainingJobName: jsonPath('$.names.train') }).sync({
        Next: 'Tune',
      }),
      Tune: createHyperParameterTuningJob({
        HyperParameterTuningJobName: jsonPath('$.names.tune'),
        HyperParameterTuningJobConfig: {
          Strategy: 'Bayesian',
          ResourceLimits: { MaxParallelTrainingJobs: 2 },
        },
        TrainingJobDefinition: jsonPath('$.definition'),
      }).sync({ Next: 'Model' }),
      Model: createModel({
        ModelName: jsonPath('$.names.model'),
        PrimaryContainer: { Image: 'image' },
      }).requestResponse({ Next: 'Transform' }),
      Transform: createTransformJob({
        TransformJobName: jsonPath('$.names.transform'),
        ModelName: jsonPath('$.names.model'),
        TransformInput: {
          DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://bucket/data' } },
        },
        TransformOutput: { S3OutputPath: 's3://bucket/scores' },
        TransformResources: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1 },
      }).sync({ Next: 'Config' }),
      Config: createEndpointConfig({
        EndpointConfigName: jsonPath('$.names.config'),
        ProductionVariants: [
          {
            VariantName: 'all',
            ModelName: jsonPath('$.names.model'),
            InstanceType: 'ml.m5.large',
            InitialInstanceCount: 1,
          },
        ],
      }).requestResponse({ Next: 'Create' }),
      Create: createEndpoint({
        EndpointName: jsonPath('$.names.endpoint'),
        EndpointConfigName: jsonPath('$.names.config'),
      }).requestResponse({
        Catch: [{ ErrorEquals: ['SageMaker.AmazonSageMakerException'], Next: 'Update' }],
      }),
      Update: updateEndpoint({
        EndpointName: jsonPath('$.names.endpoint'),
        EndpointConfigName: jsonPath('$.names.config'),
      }).requestResponse(),
    };
    const text = JSON.stringify({ StartAt: 'Prepare', States });
    const found = findings(text).filter(({ severity }) => severity === 'error');
    expect(found.map(findingText)).toEqual([]);
  });

  it('names another partition, and the language where nothing is computed', () => {
    const options = { partition: 'aws-cn', queryLanguage: 'JSONata' } as const;
    const request = { ModelName: 'churn', PrimaryContainer: { Image: 'image' } };
    expect(createModel(request, options).requestResponse()).toEqual({
      Type: 'Task',
      QueryLanguage: 'JSONata',
      Resource: 'arn:aws-cn:states:::sagemaker:createModel',
      Arguments: request,
      End: true,
    });
  });

  it('keeps any name of a map', () => {
    const HyperParameters = JSON.parse('{"__proto__":"1","constructor":"2"}');
    const state = createTrainingJob({ ...training, TrainingJobName: 'churn', HyperParameters });
    expect(JSON.stringify(state.sync().Parameters)).toContain(
      '{"__proto__":"1","constructor":"2"}',
    );
  });
});

describe('a builder refuses', () => {
  it.each([
    ['two query languages', { HyperParameters: { a: jsonPath('$.a'), b: jsonata('$a') } }],
    ['a path as an item', { InputDataConfig: [jsonPath('$.channel')] }],
    ['what JSON cannot hold', { StoppingCondition: { MaxRuntimeInSeconds: Number.NaN } }],
  ])('%s', (_, part) => {
    const task = createTrainingJob({ ...training, TrainingJobName: 'churn', ...part });
    expect(() => task.sync()).toThrow(TypeError);
  });

  it('fields of the other query language', () => {
    const computed = createModel({ ModelName: jsonata('$name') });
    const paths = createModel({ ModelName: jsonPath('$.name') });
    expect(() => computed.requestResponse({ ResultPath: '$.model' })).toThrow('no ResultPath');
    expect(() => paths.requestResponse({ Output: '{% 1 %}' })).toThrow('no Output');
  });

  it('what is no path, and expressions with delimiters', () => {
    expect(() => jsonPath('name' as '$.name')).toThrow(SyntaxError);
    expect(() => jsonata('{% $x %}')).toThrow(SyntaxError);
  });
});
