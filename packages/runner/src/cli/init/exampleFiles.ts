/** A file that `init` writes, relative to its folder. */
export interface InitFile {
  readonly path: string;
  readonly text: string;
}

const definition = `# Trains a model on the data that the input names. The role, the image and the bucket are stand-ins: put yours.
Comment: Train a model
QueryLanguage: JSONata
StartAt: Train
States:
  Train:
    Type: Task
    Resource: arn:aws:states:::sagemaker:createTrainingJob.sync
    Arguments:
      # SageMaker takes a job name once: each execution, and each retry, has its own.
      TrainingJobName: "{% $states.context.Execution.Name & '-' & $string($states.context.State.RetryCount) %}"
      RoleArn: arn:aws:iam::123456789012:role/train
      AlgorithmSpecification:
        TrainingImage: 123456789012.dkr.ecr.us-west-2.amazonaws.com/train:1
        TrainingInputMode: File
      InputDataConfig:
        - ChannelName: train
          DataSource:
            S3DataSource:
              S3DataType: S3Prefix
              S3Uri: "{% $states.input.data %}"
      OutputDataConfig:
        S3OutputPath: s3://example-bucket/models
      ResourceConfig:
        InstanceType: ml.m5.xlarge
        InstanceCount: 1
        VolumeSizeInGB: 30
      StoppingCondition:
        MaxRuntimeInSeconds: 3600
    TimeoutSeconds: 7200
    Retry:
      # No quota or no capacity yet, or too many calls at once: worth waiting for.
      - ErrorEquals:
          - SageMaker.ResourceLimitExceededException
          - SageMaker.AmazonSageMakerException
        IntervalSeconds: 60
        MaxAttempts: 10
        BackoffRate: 2
        MaxDelaySeconds: 900
    Output:
      model: "{% $states.result.ModelArtifacts.S3ModelArtifacts %}"
    End: true
`;

const scenarios = {
  StateMachines: {
    train: {
      TestCases: {
        Trains: { Train: 'Completes' },
        WaitsForQuota: { Train: 'QuotaAtTheThirdTry' },
        BadData: { Train: 'Fails' },
      },
      Expected: { BadData: { Status: 'FAILED', Error: 'States.TaskFailed' } },
    },
  },
  MockedResponses: {
    Completes: { '0': { Job: { Status: 'Completed', DurationSeconds: 1800 } } },
    QuotaAtTheThirdTry: {
      '0-1': {
        Throw: {
          Error: 'SageMaker.ResourceLimitExceededException',
          Cause:
            "The account-level service limit 'ml.m5.xlarge for training job usage' is 0 Instances",
        },
      },
      '2': { Job: { Status: 'Completed', DurationSeconds: 1800 } },
    },
    Fails: { '0': { Job: { Status: 'Failed', FailureReason: 'ClientError: no such object' } } },
  },
};

/** A workflow to start from: it validates, and its test cases run as they are expected to. */
export const exampleFiles: readonly InitFile[] = [
  { path: 'workflows/train.asl.yaml', text: definition },
  { path: 'workflows/train.input.json', text: '{ "data": "s3://example-bucket/train/" }\n' },
  { path: 'workflows/train.mocks.json', text: `${JSON.stringify(scenarios, undefined, 2)}\n` },
];
