import type { JsonObject } from '@sfn-sagemaker/asl-model';

/** A call that is right in every parameter, and richer than a minimal one. */
export interface Call {
  readonly resource: string;
  readonly request: JsonObject;
}

const role = 'arn:aws:iam::123456789012:role/SageMakerExecution';
const key = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const image = '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1';
const vpc = { SecurityGroupIds: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0'] };
const tags = [{ Key: 'project', Value: 'churn' }];
const channel = {
  ChannelName: 'train',
  ContentType: 'text/csv',
  CompressionType: 'None',
  InputMode: 'File',
  DataSource: {
    S3DataSource: {
      S3DataType: 'S3Prefix',
      S3Uri: 's3://churn-data/train/',
      S3DataDistributionType: 'FullyReplicated',
    },
  },
};
const optimized = 'arn:aws:states:::sagemaker:';
const sdk = 'arn:aws:states:::aws-sdk:';

const training = {
  AlgorithmSpecification: {
    TrainingImage: image,
    TrainingInputMode: 'File',
    EnableSageMakerMetricsTimeSeries: true,
    MetricDefinitions: [{ Name: 'validation:auc', Regex: 'auc=(.*?);' }],
  },
  RoleArn: role,
  InputDataConfig: [channel],
  OutputDataConfig: { S3OutputPath: 's3://churn-models/', KmsKeyId: key },
  ResourceConfig: {
    InstanceType: 'ml.m5.xlarge',
    InstanceCount: 1,
    VolumeSizeInGB: 30,
    VolumeKmsKeyId: key,
  },
  StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 },
  VpcConfig: vpc,
  EnableNetworkIsolation: true,
  EnableManagedSpotTraining: true,
  CheckpointConfig: { S3Uri: 's3://churn-checkpoints/', LocalPath: '/opt/ml/checkpoints' },
};

/** One for each of the nine APIs and for what workflows call beside them. */
export const calls: Readonly<Record<string, Call>> = {
  train: {
    resource: `${optimized}createTrainingJob.sync`,
    request: {
      TrainingJobName: 'churn-train',
      HyperParameters: { objective: 'binary:logistic', num_round: '300' },
      Environment: { STAGE: 'test' },
      Tags: tags,
      RetryStrategy: { MaximumRetryAttempts: 2 },
      ...training,
    },
  },
  tune: {
    resource: `${optimized}createHyperParameterTuningJob.sync`,
    request: {
      HyperParameterTuningJobName: 'churn-tune',
      HyperParameterTuningJobConfig: {
        Strategy: 'Bayesian',
        HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:auc' },
        ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 4 },
        ParameterRanges: {
          ContinuousParameterRanges: [
            { Name: 'eta', MinValue: '0.01', MaxValue: '0.3', ScalingType: 'Logarithmic' },
          ],
          IntegerParameterRanges: [{ Name: 'max_depth', MinValue: '3', MaxValue: '9' }],
          CategoricalParameterRanges: [{ Name: 'booster', Values: ['gbtree', 'dart'] }],
        },
        TrainingJobEarlyStoppingType: 'Auto',
      },
      TrainingJobDefinition: {
        ...training,
        AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: 'File' },
        StaticHyperParameters: { objective: 'binary:logistic' },
      },
      Tags: tags,
    },
  },
  process: {
    resource: `${optimized}createProcessingJob.sync`,
    request: {
      ProcessingJobName: 'churn-prepare',
      RoleArn: role,
      AppSpecification: {
        ImageUri: image,
        ContainerEntrypoint: ['python3', '/opt/ml/processing/input/code/prepare.py'],
        ContainerArguments: ['--split', '0.2'],
      },
      ProcessingResources: {
        ClusterConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 30 },
      },
      ProcessingInputs: [
        {
          InputName: 'code',
          S3Input: {
            S3Uri: 's3://churn-data/code/',
            LocalPath: '/opt/ml/processing/input/code',
            S3DataType: 'S3Prefix',
            S3InputMode: 'File',
          },
        },
      ],
      ProcessingOutputConfig: {
        Outputs: [
          {
            OutputName: 'train',
            S3Output: {
              S3Uri: 's3://churn-data/train/',
              LocalPath: '/opt/ml/processing/output/train',
              S3UploadMode: 'EndOfJob',
            },
          },
        ],
        KmsKeyId: key,
      },
      Environment: { STAGE: 'test' },
      NetworkConfig: { EnableNetworkIsolation: true, VpcConfig: vpc },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      Tags: tags,
    },
  },
  transform: {
    resource: `${optimized}createTransformJob.sync`,
    request: {
      TransformJobName: 'churn-score',
      ModelName: 'churn',
      BatchStrategy: 'MultiRecord',
      MaxConcurrentTransforms: 4,
      MaxPayloadInMB: 6,
      TransformInput: {
        DataSource: {
          S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://churn-data/test/' },
        },
        ContentType: 'text/csv',
        SplitType: 'Line',
        CompressionType: 'None',
      },
      TransformOutput: { S3OutputPath: 's3://churn-data/scores/', AssembleWith: 'Line' },
      TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 1 },
      DataProcessing: { InputFilter: '$[1:]', JoinSource: 'Input', OutputFilter: '$[0,-1]' },
      Environment: { STAGE: 'test' },
      Tags: tags,
    },
  },
  label: {
    resource: `${optimized}createLabelingJob.sync`,
    request: {
      LabelingJobName: 'churn-label',
      LabelAttributeName: 'churned',
      InputConfig: {
        DataSource: { S3DataSource: { ManifestS3Uri: 's3://churn-data/input.manifest' } },
        DataAttributes: { ContentClassifiers: ['FreeOfAdultContent'] },
      },
      OutputConfig: { S3OutputPath: 's3://churn-data/labels/' },
      RoleArn: role,
      LabelCategoryConfigS3Uri: 's3://churn-data/categories.json',
      HumanTaskConfig: {
        WorkteamArn: 'arn:aws:sagemaker:us-west-2:123456789012:workteam/private-crowd/churn',
        UiConfig: { UiTemplateS3Uri: 's3://churn-data/ui.liquid.html' },
        PreHumanTaskLambdaArn: 'arn:aws:lambda:us-west-2:081040173940:function:PRE-ImageMultiClass',
        TaskKeywords: ['churn'],
        TaskTitle: 'Label customers',
        TaskDescription: 'Say who will leave',
        NumberOfHumanWorkersPerDataObject: 3,
        TaskTimeLimitInSeconds: 300,
        AnnotationConsolidationConfig: {
          AnnotationConsolidationLambdaArn:
            'arn:aws:lambda:us-west-2:081040173940:function:ACS-ImageMultiClass',
        },
      },
      StoppingConditions: { MaxPercentageOfInputDatasetLabeled: 100 },
      Tags: tags,
    },
  },
  model: {
    resource: `${optimized}createModel`,
    request: {
      ModelName: 'churn',
      ExecutionRoleArn: role,
      PrimaryContainer: {
        Image: image,
        Mode: 'SingleModel',
        ModelDataUrl: 's3://churn-models/model.tar.gz',
        Environment: { SAGEMAKER_PROGRAM: 'serve.py' },
      },
      VpcConfig: vpc,
      EnableNetworkIsolation: true,
      Tags: tags,
    },
  },
  endpointConfig: {
    resource: `${optimized}createEndpointConfig`,
    request: {
      EndpointConfigName: 'churn',
      ProductionVariants: [
        {
          VariantName: 'AllTraffic',
          ModelName: 'churn',
          InstanceType: 'ml.m5.large',
          InitialInstanceCount: 2,
          InitialVariantWeight: 1,
        },
      ],
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 50,
        DestinationS3Uri: 's3://churn-capture/',
        CaptureOptions: [{ CaptureMode: 'Input' }],
      },
      KmsKeyId: key,
      Tags: tags,
    },
  },
  endpoint: {
    resource: `${optimized}createEndpoint`,
    request: { EndpointName: 'churn', EndpointConfigName: 'churn', Tags: tags },
  },
  update: {
    resource: `${optimized}updateEndpoint`,
    request: {
      EndpointName: 'churn',
      EndpointConfigName: 'churn',
      RetainAllVariantProperties: true,
      DeploymentConfig: {
        BlueGreenUpdatePolicy: {
          TrafficRoutingConfiguration: {
            Type: 'CANARY',
            WaitIntervalInSeconds: 300,
            CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
          },
          TerminationWaitInSeconds: 300,
          MaximumExecutionTimeoutInSeconds: 3600,
        },
        AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-errors' }] },
      },
    },
  },
  describe: {
    resource: `${sdk}sagemaker:describeTrainingJob`,
    request: { TrainingJobName: 'churn-train' },
  },
  stop: {
    resource: `${sdk}sagemaker:stopProcessingJob`,
    request: { ProcessingJobName: 'churn-prepare' },
  },
  list: {
    resource: `${sdk}sagemaker:listModelPackages`,
    request: {
      ModelPackageGroupName: 'churn',
      ModelApprovalStatus: 'Approved',
      SortBy: 'CreationTime',
      SortOrder: 'Descending',
      MaxResults: 1,
    },
  },
  register: {
    resource: `${sdk}sagemaker:createModelPackage`,
    request: {
      ModelPackageGroupName: 'churn',
      ModelApprovalStatus: 'PendingManualApproval',
      InferenceSpecification: {
        Containers: [{ Image: image, ModelDataUrl: 's3://churn-models/model.tar.gz' }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
        SupportedRealtimeInferenceInstanceTypes: ['ml.m5.large'],
      },
    },
  },
  pipeline: {
    resource: `${sdk}sagemaker:startPipelineExecution`,
    request: {
      PipelineName: 'churn',
      ClientRequestToken: '0123456789abcdef0123456789abcdef',
      PipelineParameters: [{ Name: 'stage', Value: 'test' }],
    },
  },
  tag: {
    resource: `${sdk}sagemaker:addTags`,
    request: {
      ResourceArn: 'arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-train',
      Tags: tags,
    },
  },
  invoke: {
    resource: `${sdk}sagemakerruntime:invokeEndpoint`,
    request: { EndpointName: 'churn', ContentType: 'text/csv', Body: '1,2,3' },
  },
};
