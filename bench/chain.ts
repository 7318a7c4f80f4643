import type { JsonObject } from '@sfn-sagemaker/asl-model';

/** A workflow of `length` states in a row: Pass, Choice, Wait and SageMaker tasks in turn, then Succeed. */
export function chain(length: number): JsonObject {
  const states: JsonObject = {};
  for (let index = 0; index < length - 1; index += 1) {
    const next = index === length - 2 ? 'Done' : `State${index + 1}`;
    const make = kinds[index % kinds.length];
    if (make) states[`State${index}`] = make(next, index);
  }
  states.Done = { Type: 'Succeed' };
  return { StartAt: 'State0', States: states };
}

const kinds: readonly ((next: string, index: number) => JsonObject)[] = [
  (next) => ({ Type: 'Pass', Result: { epochs: 5 }, ResultPath: '$.settings', Next: next }),
  (next) => ({
    Type: 'Choice',
    Choices: [{ Variable: '$.settings.epochs', NumericGreaterThan: 3, Next: next }],
    Default: next,
  }),
  (next) => ({ Type: 'Wait', Seconds: 60, Next: next }),
  (next, index) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::sagemaker:createTransformJob.sync',
    Parameters: {
      'TransformJobName.$': `States.Format('transform-${index}-{}', $$.Execution.Name)`,
      ModelName: 'model',
      TransformInput: {
        DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://bucket/in' } },
      },
      TransformOutput: { S3OutputPath: 's3://bucket/out' },
      TransformResources: { InstanceCount: 1, InstanceType: 'ml.m5.xlarge' },
    },
    ResultPath: '$.transform',
    Retry: [
      {
        ErrorEquals: ['SageMaker.AmazonSageMakerException'],
        IntervalSeconds: 1,
        MaxAttempts: 5,
        BackoffRate: 2,
      },
    ],
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.cause', Next: 'Done' }],
    Next: next,
  }),
];
