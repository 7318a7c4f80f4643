import type { MemberPath } from '@sfn-sagemaker/sagemaker-tasks';

/** Where a call to SageMaker says what its role has to reach. */
export interface JobFields {
  /** Prefixes of S3 that are read. */
  readonly reads: readonly MemberPath[];
  /** Prefixes of S3 that are written. */
  readonly writes: readonly MemberPath[];
  readonly images: readonly MemberPath[];
  /** Keys that encrypt what is written. */
  readonly outputKeys: readonly MemberPath[];
  readonly volumeKeys: readonly MemberPath[];
  readonly vpc: readonly MemberPath[];
  /** Functions that SageMaker calls. */
  readonly functions: readonly MemberPath[];
  /** What follows `/aws/sagemaker/` in the name of the log group; nothing where nothing is logged. */
  readonly logGroup?: string;
}

function path(text: string): MemberPath {
  return text.split('.');
}

function paths(...texts: readonly string[]): readonly MemberPath[] {
  return texts.map(path);
}

const none: JobFields = {
  reads: [],
  writes: [],
  images: [],
  outputKeys: [],
  volumeKeys: [],
  vpc: [],
  functions: [],
};

const training: JobFields = {
  ...none,
  reads: paths(
    'InputDataConfig.*.DataSource.S3DataSource.S3Uri',
    'CheckpointConfig.S3Uri',
    'ModelDataSource.S3Uri',
  ),
  writes: paths(
    'OutputDataConfig.S3OutputPath',
    'CheckpointConfig.S3Uri',
    'DebugHookConfig.S3OutputPath',
    'ProfilerConfig.S3OutputPath',
    'TensorBoardOutputConfig.S3OutputPath',
  ),
  images: paths('AlgorithmSpecification.TrainingImage'),
  outputKeys: paths('OutputDataConfig.KmsKeyId'),
  volumeKeys: paths('ResourceConfig.VolumeKmsKeyId'),
  vpc: paths('VpcConfig'),
  logGroup: 'TrainingJobs',
};

const model: JobFields = {
  ...none,
  reads: ['PrimaryContainer', 'Containers.*'].flatMap((container) =>
    paths(`${container}.ModelDataUrl`, `${container}.ModelDataSource.S3DataSource.S3Uri`),
  ),
  images: paths('PrimaryContainer.Image', 'Containers.*.Image'),
  vpc: paths('VpcConfig'),
};

/** The same fields, further inside. */
function within(prefix: string, fields: JobFields): JobFields {
  const inside = (list: readonly MemberPath[]) => list.map((each) => [...path(prefix), ...each]);
  return {
    ...fields,
    reads: inside(fields.reads),
    writes: inside(fields.writes),
    images: inside(fields.images),
    outputKeys: inside(fields.outputKeys),
    volumeKeys: inside(fields.volumeKeys),
    vpc: inside(fields.vpc),
    functions: inside(fields.functions),
  };
}

function both(one: JobFields, other: JobFields): JobFields {
  return {
    ...one,
    reads: [...one.reads, ...other.reads],
    writes: [...one.writes, ...other.writes],
    images: [...one.images, ...other.images],
    outputKeys: [...one.outputKeys, ...other.outputKeys],
    volumeKeys: [...one.volumeKeys, ...other.volumeKeys],
    vpc: [...one.vpc, ...other.vpc],
    functions: [...one.functions, ...other.functions],
  };
}

/**
 * By operation. A transform job has no role of its own: its container works under the one of the
 * model.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
 */
export const jobFields: ReadonlyMap<string, JobFields> = new Map([
  ['CreateTrainingJob', training],
  [
    'CreateHyperParameterTuningJob',
    both(within('TrainingJobDefinition', training), within('TrainingJobDefinitions.*', training)),
  ],
  [
    'CreateProcessingJob',
    {
      ...none,
      reads: paths('ProcessingInputs.*.S3Input.S3Uri'),
      writes: paths('ProcessingOutputConfig.Outputs.*.S3Output.S3Uri'),
      images: paths('AppSpecification.ImageUri'),
      outputKeys: paths('ProcessingOutputConfig.KmsKeyId'),
      volumeKeys: paths('ProcessingResources.ClusterConfig.VolumeKmsKeyId'),
      vpc: paths('NetworkConfig.VpcConfig'),
      logGroup: 'ProcessingJobs',
    },
  ],
  [
    'CreateTransformJob',
    {
      ...none,
      reads: paths('TransformInput.DataSource.S3DataSource.S3Uri'),
      writes: paths('TransformOutput.S3OutputPath'),
      outputKeys: paths('TransformOutput.KmsKeyId'),
      volumeKeys: paths('TransformResources.VolumeKmsKeyId'),
      logGroup: 'TransformJobs',
    },
  ],
  [
    'CreateLabelingJob',
    {
      ...none,
      reads: paths(
        'InputConfig.DataSource.S3DataSource.ManifestS3Uri',
        'LabelCategoryConfigS3Uri',
        'HumanTaskConfig.UiConfig.UiTemplateS3Uri',
      ),
      writes: paths('OutputConfig.S3OutputPath'),
      outputKeys: paths('OutputConfig.KmsKeyId'),
      functions: paths(
        'HumanTaskConfig.PreHumanTaskLambdaArn',
        'HumanTaskConfig.AnnotationConsolidationConfig.AnnotationConsolidationLambdaArn',
      ),
      logGroup: 'LabelingJobs',
    },
  ],
  ['CreateModel', { ...model, logGroup: 'Endpoints' }],
  [
    'CreateEndpointConfig',
    {
      ...none,
      writes: paths(
        'DataCaptureConfig.DestinationS3Uri',
        'AsyncInferenceConfig.OutputConfig.S3OutputPath',
      ),
      outputKeys: paths('DataCaptureConfig.KmsKeyId', 'AsyncInferenceConfig.OutputConfig.KmsKeyId'),
      volumeKeys: paths('KmsKeyId'),
    },
  ],
]);
