import {
  createModel,
  createTrainingJob,
  createTransformJob,
  jsonata,
} from '@sfn-sagemaker/sagemaker-tasks';

const role = 'arn:aws:iam::123456789012:role/SageMakerExecution';
const image = '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1';
const instances = { InstanceType: 'ml.m5.xlarge', InstanceCount: 1 } as const;
const Tags = [{ Key: 'project', Value: 'churn' }];

/** Throttling, and a quota that is used up for the moment: both come before anything exists. */
const Retry = [
  {
    ErrorEquals: [
      'SageMaker.AmazonSageMakerException',
      'SageMaker.ResourceLimitExceededException',
    ],
    IntervalSeconds: 60,
    MaxAttempts: 30,
  },
];

const train = createTrainingJob({
  TrainingJobName: jsonata("'churn-' & $uuid()"),
  RoleArn: role,
  AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: 'File' },
  InputDataConfig: [
    {
      ChannelName: 'train',
      ContentType: 'text/csv',
      DataSource: {
        S3DataSource: {
          S3DataType: 'S3Prefix',
          S3Uri: jsonata("'s3://' & $states.input.bucket & '/churn/train'"),
        },
      },
    },
  ],
  OutputDataConfig: { S3OutputPath: jsonata("'s3://' & $states.input.bucket & '/churn/models'") },
  ResourceConfig: { ...instances, VolumeSizeInGB: 30 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  HyperParameters: {
    objective: 'binary:logistic',
    num_round: jsonata('$string($states.input.rounds)'),
  },
  Tags,
});

const model = createModel({
  ModelName: jsonata('$name'),
  ExecutionRoleArn: role,
  PrimaryContainer: { Image: image, ModelDataUrl: jsonata('$artifacts') },
  Tags,
});

const score = createTransformJob({
  TransformJobName: jsonata("'churn-' & $uuid()"),
  ModelName: jsonata('$name'),
  BatchStrategy: 'MultiRecord',
  TransformInput: {
    ContentType: 'text/csv',
    SplitType: 'Line',
    DataSource: {
      S3DataSource: {
        S3DataType: 'S3Prefix',
        S3Uri: jsonata("'s3://' & $bucket & '/churn/customers'"),
      },
    },
  },
  TransformOutput: {
    S3OutputPath: jsonata("'s3://' & $bucket & '/churn/scores'"),
    AssembleWith: 'Line',
  },
  TransformResources: instances,
  Tags,
});

/** Trains a model that tells which customers leave, and scores all customers with it. */
export const churn = {
  Comment: 'Made by src/build.ts',
  StartAt: 'Train',
  States: {
    Train: train.sync({
      Assign: {
        bucket: '{% $states.input.bucket %}',
        name: '{% $states.result.TrainingJobName %}',
        artifacts: '{% $states.result.ModelArtifacts.S3ModelArtifacts %}',
      },
      Output: { job: '{% $states.result.TrainingJobName %}' },
      Retry,
      Next: 'Create model',
    }),
    'Create model': model.requestResponse({
      Output: { model: '{% $name %}' },
      Retry,
      Next: 'Score',
    }),
    Score: score.sync({
      Output: { model: '{% $name %}', scores: '{% $states.result.TransformOutput.S3OutputPath %}' },
      Retry,
    }),
  },
};
