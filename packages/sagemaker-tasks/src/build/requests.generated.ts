// Made from botocore 1.44.8 by scripts/generate.ts.
import type { List, Table, Value } from './value.ts';

export interface AcceleratorPartitionLayout {
  readonly AcceleratorPartitionTypes?: List<string>;
}

export interface AdditionalModelDataSource {
  readonly ChannelName: Value<string>;
  readonly S3DataSource: Value<S3ModelDataSource>;
}

export interface Alarm {
  readonly AlarmName?: Value<string>;
}

export interface AlgorithmSpecification {
  readonly TrainingImage?: Value<string>;
  readonly AlgorithmName?: Value<string>;
  readonly TrainingInputMode: Value<TrainingInputMode>;
  readonly MetricDefinitions?: List<MetricDefinition>;
  readonly EnableSageMakerMetricsTimeSeries?: Value<boolean>;
  readonly ContainerEntrypoint?: List<string>;
  readonly ContainerArguments?: List<string>;
  readonly TrainingImageConfig?: Value<TrainingImageConfig>;
}

export interface AnnotationConsolidationConfig {
  readonly AnnotationConsolidationLambdaArn: Value<string>;
}

export interface AppSpecification {
  readonly ImageUri: Value<string>;
  readonly ContainerEntrypoint?: List<string>;
  readonly ContainerArguments?: List<string>;
}

export type AssemblyType = 'None' | 'Line';

export interface AsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: Value<number>;
}

export interface AsyncInferenceConfig {
  readonly ClientConfig?: Value<AsyncInferenceClientConfig>;
  readonly OutputConfig: Value<AsyncInferenceOutputConfig>;
}

export interface AsyncInferenceNotificationConfig {
  readonly SuccessTopic?: Value<string>;
  readonly ErrorTopic?: Value<string>;
  readonly IncludeInferenceResponseIn?: List<AsyncNotificationTopicTypes>;
}

export interface AsyncInferenceOutputConfig {
  readonly KmsKeyId?: Value<string>;
  readonly S3OutputPath?: Value<string>;
  readonly NotificationConfig?: Value<AsyncInferenceNotificationConfig>;
  readonly S3FailurePath?: Value<string>;
}

export type AsyncNotificationTopicTypes = 'SUCCESS_NOTIFICATION_TOPIC' | 'ERROR_NOTIFICATION_TOPIC';

export interface AthenaDatasetDefinition {
  readonly Catalog: Value<string>;
  readonly Database: Value<string>;
  readonly QueryString: Value<string>;
  readonly WorkGroup?: Value<string>;
  readonly OutputS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly OutputFormat: Value<AthenaResultFormat>;
  readonly OutputCompression?: Value<AthenaResultCompressionType>;
}

export type AthenaResultCompressionType = 'GZIP' | 'SNAPPY' | 'ZLIB';

export type AthenaResultFormat = 'PARQUET' | 'ORC' | 'AVRO' | 'JSON' | 'TEXTFILE';

export interface AutoParameter {
  readonly Name: Value<string>;
  readonly ValueHint: Value<string>;
}

export interface AutoRollbackConfig {
  readonly Alarms?: List<Alarm>;
}

export interface Autotune {
  readonly Mode: Value<AutotuneMode>;
}

export type AutotuneMode = 'Enabled';

export interface BatchDataCaptureConfig {
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly GenerateInferenceId?: Value<boolean>;
}

export type BatchStrategy = 'MultiRecord' | 'SingleRecord';

export interface BestObjectiveNotImproving {
  readonly MaxNumberOfTrainingJobsNotImproving?: Value<number>;
}

export interface BlueGreenUpdatePolicy {
  readonly TrafficRoutingConfiguration: Value<TrafficRoutingConfig>;
  readonly TerminationWaitInSeconds?: Value<number>;
  readonly MaximumExecutionTimeoutInSeconds?: Value<number>;
}

export type CapacityReservationPreference = 'capacity-reservations-only';

export interface CapacitySize {
  readonly Type: Value<CapacitySizeType>;
  readonly Value: Value<number>;
}

export type CapacitySizeType = 'INSTANCE_COUNT' | 'CAPACITY_PERCENT';

export interface CaptureContentTypeHeader {
  readonly CsvContentTypes?: List<string>;
  readonly JsonContentTypes?: List<string>;
}

export type CaptureMode = 'Input' | 'Output' | 'InputAndOutput';

export interface CaptureOption {
  readonly CaptureMode: Value<CaptureMode>;
}

export interface CategoricalParameterRange {
  readonly Name: Value<string>;
  readonly Values: List<string>;
}

export interface Channel {
  readonly ChannelName: Value<string>;
  readonly DataSource: Value<DataSource>;
  readonly ContentType?: Value<string>;
  readonly CompressionType?: Value<CompressionType>;
  readonly RecordWrapperType?: Value<RecordWrapper>;
  readonly InputMode?: Value<TrainingInputMode>;
  readonly ShuffleConfig?: Value<ShuffleConfig>;
}

export interface CheckpointConfig {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string>;
}

export interface ClarifyExplainerConfig {
  readonly EnableExplanations?: Value<string>;
  readonly InferenceConfig?: Value<ClarifyInferenceConfig>;
  readonly ShapConfig: Value<ClarifyShapConfig>;
}

export type ClarifyFeatureType = 'numerical' | 'categorical' | 'text';

export interface ClarifyInferenceConfig {
  readonly FeaturesAttribute?: Value<string>;
  readonly ContentTemplate?: Value<string>;
  readonly MaxRecordCount?: Value<number>;
  readonly MaxPayloadInMB?: Value<number>;
  readonly ProbabilityIndex?: Value<number>;
  readonly LabelIndex?: Value<number>;
  readonly ProbabilityAttribute?: Value<string>;
  readonly LabelAttribute?: Value<string>;
  readonly LabelHeaders?: List<string>;
  readonly FeatureHeaders?: List<string>;
  readonly FeatureTypes?: List<ClarifyFeatureType>;
}

export interface ClarifyShapBaselineConfig {
  readonly MimeType?: Value<string>;
  readonly ShapBaseline?: Value<string>;
  readonly ShapBaselineUri?: Value<string>;
}

export interface ClarifyShapConfig {
  readonly ShapBaselineConfig: Value<ClarifyShapBaselineConfig>;
  readonly NumberOfSamples?: Value<number>;
  readonly UseLogit?: Value<boolean>;
  readonly Seed?: Value<number>;
  readonly TextConfig?: Value<ClarifyTextConfig>;
}

export interface ClarifyTextConfig {
  readonly Language: Value<ClarifyTextLanguage>;
  readonly Granularity: Value<ClarifyTextGranularity>;
}

export type ClarifyTextGranularity = 'token' | 'sentence' | 'paragraph';

export type ClarifyTextLanguage =
  | 'af'
  | 'sq'
  | 'ar'
  | 'hy'
  | 'eu'
  | 'bn'
  | 'bg'
  | 'ca'
  | 'zh'
  | 'hr'
  | 'cs'
  | 'da'
  | 'nl'
  | 'en'
  | 'et'
  | 'fi'
  | 'fr'
  | 'de'
  | 'el'
  | 'gu'
  | 'he'
  | 'hi'
  | 'hu'
  | 'is'
  | 'id'
  | 'ga'
  | 'it'
  | 'kn'
  | 'ky'
  | 'lv'
  | 'lt'
  | 'lb'
  | 'mk'
  | 'ml'
  | 'mr'
  | 'ne'
  | 'nb'
  | 'fa'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'ru'
  | 'sa'
  | 'sr'
  | 'tn'
  | 'si'
  | 'sk'
  | 'sl'
  | 'es'
  | 'sv'
  | 'tl'
  | 'ta'
  | 'tt'
  | 'te'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'yo'
  | 'lij'
  | 'xx';

export interface CollectionConfiguration {
  readonly CollectionName?: Value<string>;
  readonly CollectionParameters?: Table<string>;
}

export type CompleteOnConvergence = 'Disabled' | 'Enabled';

export type CompressionType = 'None' | 'Gzip';

export interface ContainerDefinition {
  readonly ContainerHostname?: Value<string>;
  readonly Image?: Value<string>;
  readonly ImageConfig?: Value<ImageConfig>;
  readonly Mode?: Value<ContainerMode>;
  readonly ModelDataUrl?: Value<string>;
  readonly ModelDataSource?: Value<ModelDataSource>;
  readonly AdditionalModelDataSources?: List<AdditionalModelDataSource>;
  readonly Environment?: Table<string>;
  readonly ModelPackageName?: Value<string>;
  readonly InferenceSpecificationName?: Value<string>;
  readonly MultiModelConfig?: Value<MultiModelConfig>;
  readonly ContainerMetricsConfig?: Value<ContainerMetricsConfig>;
}

export interface ContainerMetricsConfig {
  readonly MetricsEndpoints?: List<MetricsEndpoint>;
}

export type ContainerMode = 'SingleModel' | 'MultiModel';

export type ContentClassifier = 'FreeOfPersonallyIdentifiableInformation' | 'FreeOfAdultContent';

export interface ContinuousParameterRange {
  readonly Name: Value<string>;
  readonly MinValue: Value<string>;
  readonly MaxValue: Value<string>;
  readonly ScalingType?: Value<HyperParameterScalingType>;
}

export interface ConvergenceDetected {
  readonly CompleteOnConvergence?: Value<CompleteOnConvergence>;
}

export interface CreateEndpointConfigInput {
  readonly EndpointConfigName: Value<string>;
  readonly ProductionVariants: List<ProductionVariant>;
  readonly DataCaptureConfig?: Value<DataCaptureConfig>;
  readonly Tags?: List<Tag>;
  readonly KmsKeyId?: Value<string>;
  readonly AsyncInferenceConfig?: Value<AsyncInferenceConfig>;
  readonly ExplainerConfig?: Value<ExplainerConfig>;
  readonly ShadowProductionVariants?: List<ProductionVariant>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly VpcConfig?: Value<VpcConfig>;
  readonly EnableNetworkIsolation?: Value<boolean>;
  readonly MetricsConfig?: Value<MetricsConfig>;
  readonly CrossRegionTrafficConfig?: Value<CrossRegionTrafficConfig>;
}

export interface CreateEndpointInput {
  readonly EndpointName: Value<string>;
  readonly EndpointConfigName: Value<string>;
  readonly DeploymentConfig?: Value<DeploymentConfig>;
  readonly Tags?: List<Tag>;
}

export interface CreateHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: Value<string>;
  readonly HyperParameterTuningJobConfig: Value<HyperParameterTuningJobConfig>;
  readonly TrainingJobDefinition?: Value<HyperParameterTrainingJobDefinition>;
  readonly TrainingJobDefinitions?: List<HyperParameterTrainingJobDefinition>;
  readonly WarmStartConfig?: Value<HyperParameterTuningJobWarmStartConfig>;
  readonly Tags?: List<Tag>;
  readonly Autotune?: Value<Autotune>;
}

export interface CreateLabelingJobRequest {
  readonly LabelingJobName: Value<string>;
  readonly LabelAttributeName: Value<string>;
  readonly InputConfig: Value<LabelingJobInputConfig>;
  readonly OutputConfig: Value<LabelingJobOutputConfig>;
  readonly RoleArn: Value<string>;
  readonly LabelCategoryConfigS3Uri?: Value<string>;
  readonly StoppingConditions?: Value<LabelingJobStoppingConditions>;
  readonly LabelingJobAlgorithmsConfig?: Value<LabelingJobAlgorithmsConfig>;
  readonly HumanTaskConfig: Value<HumanTaskConfig>;
  readonly Tags?: List<Tag>;
}

export interface CreateModelInput {
  readonly ModelName: Value<string>;
  readonly PrimaryContainer?: Value<ContainerDefinition>;
  readonly Containers?: List<ContainerDefinition>;
  readonly InferenceExecutionConfig?: Value<InferenceExecutionConfig>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly Tags?: List<Tag>;
  readonly VpcConfig?: Value<VpcConfig>;
  readonly EnableNetworkIsolation?: Value<boolean>;
}

export interface CreateProcessingJobRequest {
  readonly ProcessingInputs?: List<ProcessingInput>;
  readonly ProcessingOutputConfig?: Value<ProcessingOutputConfig>;
  readonly ProcessingJobName: Value<string>;
  readonly ProcessingResources: Value<ProcessingResources>;
  readonly StoppingCondition?: Value<ProcessingStoppingCondition>;
  readonly AppSpecification: Value<AppSpecification>;
  readonly Environment?: Table<string>;
  readonly NetworkConfig?: Value<NetworkConfig>;
  readonly RoleArn: Value<string>;
  readonly Tags?: List<Tag>;
  readonly ExperimentConfig?: Value<ExperimentConfig>;
}

export interface CreateTrainingJobRequest {
  readonly TrainingJobName: Value<string>;
  readonly HyperParameters?: Table<string>;
  readonly AlgorithmSpecification?: Value<AlgorithmSpecification>;
  readonly RoleArn: Value<string>;
  readonly InputDataConfig?: List<Channel>;
  readonly OutputDataConfig: Value<OutputDataConfig>;
  readonly ResourceConfig?: Value<ResourceConfig>;
  readonly VpcConfig?: Value<VpcConfig>;
  readonly StoppingCondition?: Value<StoppingCondition>;
  readonly Tags?: List<Tag>;
  readonly EnableNetworkIsolation?: Value<boolean>;
  readonly EnableInterContainerTrafficEncryption?: Value<boolean>;
  readonly EnableManagedSpotTraining?: Value<boolean>;
  readonly CheckpointConfig?: Value<CheckpointConfig>;
  readonly DebugHookConfig?: Value<DebugHookConfig>;
  readonly DebugRuleConfigurations?: List<DebugRuleConfiguration>;
  readonly TensorBoardOutputConfig?: Value<TensorBoardOutputConfig>;
  readonly ExperimentConfig?: Value<ExperimentConfig>;
  readonly ProfilerConfig?: Value<ProfilerConfig>;
  readonly ProfilerRuleConfigurations?: List<ProfilerRuleConfiguration>;
  readonly Environment?: Table<string>;
  readonly RetryStrategy?: Value<RetryStrategy>;
  readonly RemoteDebugConfig?: Value<RemoteDebugConfig>;
  readonly InfraCheckConfig?: Value<InfraCheckConfig>;
  readonly SessionChainingConfig?: Value<SessionChainingConfig>;
  readonly ServerlessJobConfig?: Value<ServerlessJobConfig>;
  readonly MlflowConfig?: Value<MlflowConfig>;
  readonly ModelPackageConfig?: Value<ModelPackageConfig>;
}

export interface CreateTransformJobRequest {
  readonly TransformJobName: Value<string>;
  readonly ModelName: Value<string>;
  readonly MaxConcurrentTransforms?: Value<number>;
  readonly ModelClientConfig?: Value<ModelClientConfig>;
  readonly MaxPayloadInMB?: Value<number>;
  readonly BatchStrategy?: Value<BatchStrategy>;
  readonly Environment?: Table<string>;
  readonly TransformInput: Value<TransformInput>;
  readonly TransformOutput: Value<TransformOutput>;
  readonly DataCaptureConfig?: Value<BatchDataCaptureConfig>;
  readonly TransformResources: Value<TransformResources>;
  readonly DataProcessing?: Value<DataProcessing>;
  readonly Tags?: List<Tag>;
  readonly ExperimentConfig?: Value<ExperimentConfig>;
}

export interface CrossRegionTrafficConfig {
  readonly MaxInvocationsPerSecondPerInstance: Value<number>;
  readonly MaxCrossRegionPercentPerEndpoint: Value<number>;
}

export type CustomizationTechnique = 'SFT' | 'DPO' | 'RLVR' | 'RLAIF';

export interface DataCaptureConfig {
  readonly EnableCapture?: Value<boolean>;
  readonly InitialSamplingPercentage: Value<number>;
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly CaptureOptions: List<CaptureOption>;
  readonly CaptureContentTypeHeader?: Value<CaptureContentTypeHeader>;
}

export type DataDistributionType = 'FullyReplicated' | 'ShardedByS3Key';

export interface DataProcessing {
  readonly InputFilter?: Value<string>;
  readonly OutputFilter?: Value<string>;
  readonly JoinSource?: Value<JoinSource>;
}

export interface DataSource {
  readonly S3DataSource?: Value<S3DataSource>;
  readonly FileSystemDataSource?: Value<FileSystemDataSource>;
  readonly DatasetSource?: Value<DatasetSource>;
}

export interface DatasetDefinition {
  readonly AthenaDatasetDefinition?: Value<AthenaDatasetDefinition>;
  readonly RedshiftDatasetDefinition?: Value<RedshiftDatasetDefinition>;
  readonly LocalPath?: Value<string>;
  readonly DataDistributionType?: Value<DataDistributionType>;
  readonly InputMode?: Value<InputMode>;
}

export interface DatasetSource {
  readonly DatasetArn: Value<string>;
}

export interface DebugHookConfig {
  readonly LocalPath?: Value<string>;
  readonly S3OutputPath: Value<string>;
  readonly HookParameters?: Table<string>;
  readonly CollectionConfigurations?: List<CollectionConfiguration>;
}

export interface DebugRuleConfiguration {
  readonly RuleConfigurationName: Value<string>;
  readonly LocalPath?: Value<string>;
  readonly S3OutputPath?: Value<string>;
  readonly RuleEvaluatorImage: Value<string>;
  readonly InstanceType?: Value<ProcessingInstanceType>;
  readonly VolumeSizeInGB?: Value<number>;
  readonly RuleParameters?: Table<string>;
}

export interface DeploymentConfig {
  readonly BlueGreenUpdatePolicy?: Value<BlueGreenUpdatePolicy>;
  readonly RollingUpdatePolicy?: Value<RollingUpdatePolicy>;
  readonly AutoRollbackConfiguration?: Value<AutoRollbackConfig>;
}

export type EvaluationType = 'LLMAJEvaluation' | 'CustomScorerEvaluation' | 'BenchmarkEvaluation';

export interface ExperimentConfig {
  readonly ExperimentName?: Value<string>;
  readonly TrialName?: Value<string>;
  readonly TrialComponentDisplayName?: Value<string>;
  readonly RunName?: Value<string>;
}

export interface ExplainerConfig {
  readonly ClarifyExplainerConfig?: Value<ClarifyExplainerConfig>;
}

export type FileSystemAccessMode = 'rw' | 'ro';

export interface FileSystemDataSource {
  readonly FileSystemId: Value<string>;
  readonly FileSystemAccessMode: Value<FileSystemAccessMode>;
  readonly FileSystemType: Value<FileSystemType>;
  readonly DirectoryPath: Value<string>;
}

export type FileSystemType = 'EFS' | 'FSxLustre';

export interface HubAccessConfig {
  readonly HubContentArn: Value<string>;
}

export interface HumanTaskConfig {
  readonly WorkteamArn: Value<string>;
  readonly UiConfig: Value<UiConfig>;
  readonly PreHumanTaskLambdaArn?: Value<string>;
  readonly TaskKeywords?: List<string>;
  readonly TaskTitle: Value<string>;
  readonly TaskDescription: Value<string>;
  readonly NumberOfHumanWorkersPerDataObject: Value<number>;
  readonly TaskTimeLimitInSeconds: Value<number>;
  readonly TaskAvailabilityLifetimeInSeconds?: Value<number>;
  readonly MaxConcurrentTaskCount?: Value<number>;
  readonly AnnotationConsolidationConfig?: Value<AnnotationConsolidationConfig>;
  readonly PublicWorkforceTaskPrice?: Value<PublicWorkforceTaskPrice>;
}

export interface HyperParameterAlgorithmSpecification {
  readonly TrainingImage?: Value<string>;
  readonly TrainingInputMode: Value<TrainingInputMode>;
  readonly AlgorithmName?: Value<string>;
  readonly MetricDefinitions?: List<MetricDefinition>;
}

export type HyperParameterScalingType = 'Auto' | 'Linear' | 'Logarithmic' | 'ReverseLogarithmic';

export interface HyperParameterTrainingJobDefinition {
  readonly DefinitionName?: Value<string>;
  readonly TuningObjective?: Value<HyperParameterTuningJobObjective>;
  readonly HyperParameterRanges?: Value<ParameterRanges>;
  readonly StaticHyperParameters?: Table<string>;
  readonly AlgorithmSpecification: Value<HyperParameterAlgorithmSpecification>;
  readonly RoleArn: Value<string>;
  readonly InputDataConfig?: List<Channel>;
  readonly VpcConfig?: Value<VpcConfig>;
  readonly OutputDataConfig: Value<OutputDataConfig>;
  readonly ResourceConfig?: Value<ResourceConfig>;
  readonly HyperParameterTuningResourceConfig?: Value<HyperParameterTuningResourceConfig>;
  readonly StoppingCondition: Value<StoppingCondition>;
  readonly EnableNetworkIsolation?: Value<boolean>;
  readonly EnableInterContainerTrafficEncryption?: Value<boolean>;
  readonly EnableManagedSpotTraining?: Value<boolean>;
  readonly CheckpointConfig?: Value<CheckpointConfig>;
  readonly RetryStrategy?: Value<RetryStrategy>;
  readonly Environment?: Table<string>;
}

export type HyperParameterTuningAllocationStrategy = 'Prioritized';

export interface HyperParameterTuningInstanceConfig {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly VolumeSizeInGB: Value<number>;
}

export interface HyperParameterTuningJobConfig {
  readonly Strategy: Value<HyperParameterTuningJobStrategyType>;
  readonly StrategyConfig?: Value<HyperParameterTuningJobStrategyConfig>;
  readonly HyperParameterTuningJobObjective?: Value<HyperParameterTuningJobObjective>;
  readonly ResourceLimits: Value<ResourceLimits>;
  readonly ParameterRanges?: Value<ParameterRanges>;
  readonly TrainingJobEarlyStoppingType?: Value<TrainingJobEarlyStoppingType>;
  readonly TuningJobCompletionCriteria?: Value<TuningJobCompletionCriteria>;
  readonly RandomSeed?: Value<number>;
}

export interface HyperParameterTuningJobObjective {
  readonly Type: Value<HyperParameterTuningJobObjectiveType>;
  readonly MetricName: Value<string>;
}

export type HyperParameterTuningJobObjectiveType = 'Maximize' | 'Minimize';

export interface HyperParameterTuningJobStrategyConfig {
  readonly HyperbandStrategyConfig?: Value<HyperbandStrategyConfig>;
}

export type HyperParameterTuningJobStrategyType = 'Bayesian' | 'Random' | 'Hyperband' | 'Grid';

export interface HyperParameterTuningJobWarmStartConfig {
  readonly ParentHyperParameterTuningJobs: List<ParentHyperParameterTuningJob>;
  readonly WarmStartType: Value<HyperParameterTuningJobWarmStartType>;
}

export type HyperParameterTuningJobWarmStartType = 'IdenticalDataAndAlgorithm' | 'TransferLearning';

export interface HyperParameterTuningResourceConfig {
  readonly InstanceType?: Value<TrainingInstanceType>;
  readonly InstanceCount?: Value<number>;
  readonly VolumeSizeInGB?: Value<number>;
  readonly VolumeKmsKeyId?: Value<string>;
  readonly AllocationStrategy?: Value<HyperParameterTuningAllocationStrategy>;
  readonly InstanceConfigs?: List<HyperParameterTuningInstanceConfig>;
}

export interface HyperbandStrategyConfig {
  readonly MinResource?: Value<number>;
  readonly MaxResource?: Value<number>;
}

export interface ImageConfig {
  readonly RepositoryAccessMode: Value<RepositoryAccessMode>;
  readonly RepositoryAuthConfig?: Value<RepositoryAuthConfig>;
}

export interface InferenceExecutionConfig {
  readonly Mode: Value<InferenceExecutionMode>;
}

export type InferenceExecutionMode = 'Serial' | 'Direct';

export interface InferenceHubAccessConfig {
  readonly HubContentArn: Value<string>;
}

export interface InfraCheckConfig {
  readonly EnableInfraCheck?: Value<boolean>;
}

export type InputMode = 'Pipe' | 'File';

export interface InstanceGroup {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly InstanceGroupName: Value<string>;
}

export interface InstancePlacementConfig {
  readonly EnableMultipleJobs?: Value<boolean>;
  readonly PlacementSpecifications?: List<PlacementSpecification>;
}

export interface InstancePool {
  readonly InstanceType: Value<ProductionVariantInstanceType>;
  readonly ModelNameOverride?: Value<string>;
  readonly Priority: Value<number>;
}

export interface InstancePreference {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount?: Value<number>;
  readonly TrainingPlanArns?: List<string>;
}

export interface IntegerParameterRange {
  readonly Name: Value<string>;
  readonly MinValue: Value<string>;
  readonly MaxValue: Value<string>;
  readonly ScalingType?: Value<HyperParameterScalingType>;
}

export type JoinSource = 'Input' | 'None';

export interface LabelingJobAlgorithmsConfig {
  readonly LabelingJobAlgorithmSpecificationArn: Value<string>;
  readonly InitialActiveLearningModelArn?: Value<string>;
  readonly LabelingJobResourceConfig?: Value<LabelingJobResourceConfig>;
}

export interface LabelingJobDataAttributes {
  readonly ContentClassifiers?: List<ContentClassifier>;
}

export interface LabelingJobDataSource {
  readonly S3DataSource?: Value<LabelingJobS3DataSource>;
  readonly SnsDataSource?: Value<LabelingJobSnsDataSource>;
}

export interface LabelingJobInputConfig {
  readonly DataSource: Value<LabelingJobDataSource>;
  readonly DataAttributes?: Value<LabelingJobDataAttributes>;
}

export interface LabelingJobOutputConfig {
  readonly S3OutputPath: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly SnsTopicArn?: Value<string>;
}

export interface LabelingJobResourceConfig {
  readonly VolumeKmsKeyId?: Value<string>;
  readonly VpcConfig?: Value<VpcConfig>;
}

export interface LabelingJobS3DataSource {
  readonly ManifestS3Uri: Value<string>;
}

export interface LabelingJobSnsDataSource {
  readonly SnsTopicArn: Value<string>;
}

export interface LabelingJobStoppingConditions {
  readonly MaxHumanLabeledObjectCount?: Value<number>;
  readonly MaxPercentageOfInputDatasetLabeled?: Value<number>;
}

export type ManagedInstanceScalingScaleInStrategy = 'IDLE_RELEASE' | 'CONSOLIDATION';

export type ManagedInstanceScalingStatus = 'ENABLED' | 'DISABLED';

export interface MetricDefinition {
  readonly Name: Value<string>;
  readonly Regex: Value<string>;
}

export interface MetricsConfig {
  readonly EnableEnhancedMetrics?: Value<boolean>;
  readonly EnableDetailedObservability?: Value<boolean>;
  readonly MetricPublishFrequencyInSeconds?: Value<number>;
}

export interface MetricsEndpoint {
  readonly MetricsEndpointPath: Value<string>;
  readonly MetricPublishFrequencyInSeconds?: Value<number>;
}

export interface MlflowConfig {
  readonly MlflowResourceArn: Value<string>;
  readonly MlflowExperimentName?: Value<string>;
  readonly MlflowRunName?: Value<string>;
}

export interface ModelAccessConfig {
  readonly AcceptEula: Value<boolean>;
}

export type ModelCacheSetting = 'Enabled' | 'Disabled';

export interface ModelClientConfig {
  readonly InvocationsTimeoutInSeconds?: Value<number>;
  readonly InvocationsMaxRetries?: Value<number>;
}

export type ModelCompressionType = 'None' | 'Gzip';

export interface ModelDataSource {
  readonly S3DataSource?: Value<S3ModelDataSource>;
}

export interface ModelPackageConfig {
  readonly ModelPackageGroupArn: Value<string>;
  readonly SourceModelPackageArn?: Value<string>;
}

export interface MultiModelConfig {
  readonly ModelCacheSetting?: Value<ModelCacheSetting>;
}

export interface NetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: Value<boolean>;
  readonly EnableNetworkIsolation?: Value<boolean>;
  readonly VpcConfig?: Value<VpcConfig>;
}

export type OutputCompressionType = 'GZIP' | 'NONE';

export interface OutputDataConfig {
  readonly KmsKeyId?: Value<string>;
  readonly S3OutputPath: Value<string>;
  readonly CompressionType?: Value<OutputCompressionType>;
}

export interface ParameterRanges {
  readonly IntegerParameterRanges?: List<IntegerParameterRange>;
  readonly ContinuousParameterRanges?: List<ContinuousParameterRange>;
  readonly CategoricalParameterRanges?: List<CategoricalParameterRange>;
  readonly AutoParameters?: List<AutoParameter>;
}

export interface ParentHyperParameterTuningJob {
  readonly HyperParameterTuningJobName?: Value<string>;
}

export type Peft = 'LORA';

export interface PlacementSpecification {
  readonly UltraServerId?: Value<string>;
  readonly InstanceCount: Value<number>;
}

export interface PrefixAwareRoutingConfig {
  readonly PrefixLength?: Value<number>;
  readonly ConcurrencyThreshold?: Value<number>;
}

export interface ProcessingClusterConfig {
  readonly InstanceCount?: Value<number>;
  readonly InstanceType?: Value<ProcessingInstanceType>;
  readonly VolumeSizeInGB: Value<number>;
  readonly VolumeKmsKeyId?: Value<string>;
  readonly InstancePreferences?: List<ProcessingInstancePreference>;
  readonly SelectedInstanceType?: Value<ProcessingInstanceType>;
  readonly SelectedInstanceCount?: Value<number>;
}

export interface ProcessingFeatureStoreOutput {
  readonly FeatureGroupName: Value<string>;
}

export interface ProcessingInput {
  readonly InputName: Value<string>;
  readonly AppManaged?: Value<boolean>;
  readonly S3Input?: Value<ProcessingS3Input>;
  readonly DatasetDefinition?: Value<DatasetDefinition>;
}

export interface ProcessingInstancePreference {
  readonly InstanceType: Value<ProcessingInstanceType>;
  readonly InstanceCount?: Value<number>;
}

export type ProcessingInstanceType =
  | 'ml.t3.medium'
  | 'ml.t3.large'
  | 'ml.t3.xlarge'
  | 'ml.t3.2xlarge'
  | 'ml.m4.xlarge'
  | 'ml.m4.2xlarge'
  | 'ml.m4.4xlarge'
  | 'ml.m4.10xlarge'
  | 'ml.m4.16xlarge'
  | 'ml.c4.xlarge'
  | 'ml.c4.2xlarge'
  | 'ml.c4.4xlarge'
  | 'ml.c4.8xlarge'
  | 'ml.p2.xlarge'
  | 'ml.p2.8xlarge'
  | 'ml.p2.16xlarge'
  | 'ml.p3.2xlarge'
  | 'ml.p3.8xlarge'
  | 'ml.p3.16xlarge'
  | 'ml.c5.xlarge'
  | 'ml.c5.2xlarge'
  | 'ml.c5.4xlarge'
  | 'ml.c5.9xlarge'
  | 'ml.c5.18xlarge'
  | 'ml.m5.large'
  | 'ml.m5.xlarge'
  | 'ml.m5.2xlarge'
  | 'ml.m5.4xlarge'
  | 'ml.m5.12xlarge'
  | 'ml.m5.24xlarge'
  | 'ml.r5.large'
  | 'ml.r5.xlarge'
  | 'ml.r5.2xlarge'
  | 'ml.r5.4xlarge'
  | 'ml.r5.8xlarge'
  | 'ml.r5.12xlarge'
  | 'ml.r5.16xlarge'
  | 'ml.r5.24xlarge'
  | 'ml.g4dn.xlarge'
  | 'ml.g4dn.2xlarge'
  | 'ml.g4dn.4xlarge'
  | 'ml.g4dn.8xlarge'
  | 'ml.g4dn.12xlarge'
  | 'ml.g4dn.16xlarge'
  | 'ml.g5.xlarge'
  | 'ml.g5.2xlarge'
  | 'ml.g5.4xlarge'
  | 'ml.g5.8xlarge'
  | 'ml.g5.16xlarge'
  | 'ml.g5.12xlarge'
  | 'ml.g5.24xlarge'
  | 'ml.g5.48xlarge'
  | 'ml.r5d.large'
  | 'ml.r5d.xlarge'
  | 'ml.r5d.2xlarge'
  | 'ml.r5d.4xlarge'
  | 'ml.r5d.8xlarge'
  | 'ml.r5d.12xlarge'
  | 'ml.r5d.16xlarge'
  | 'ml.r5d.24xlarge'
  | 'ml.g6.xlarge'
  | 'ml.g6.2xlarge'
  | 'ml.g6.4xlarge'
  | 'ml.g6.8xlarge'
  | 'ml.g6.12xlarge'
  | 'ml.g6.16xlarge'
  | 'ml.g6.24xlarge'
  | 'ml.g6.48xlarge'
  | 'ml.g6e.xlarge'
  | 'ml.g6e.2xlarge'
  | 'ml.g6e.4xlarge'
  | 'ml.g6e.8xlarge'
  | 'ml.g6e.12xlarge'
  | 'ml.g6e.16xlarge'
  | 'ml.g6e.24xlarge'
  | 'ml.g6e.48xlarge'
  | 'ml.m6i.large'
  | 'ml.m6i.xlarge'
  | 'ml.m6i.2xlarge'
  | 'ml.m6i.4xlarge'
  | 'ml.m6i.8xlarge'
  | 'ml.m6i.12xlarge'
  | 'ml.m6i.16xlarge'
  | 'ml.m6i.24xlarge'
  | 'ml.m6i.32xlarge'
  | 'ml.c6i.xlarge'
  | 'ml.c6i.2xlarge'
  | 'ml.c6i.4xlarge'
  | 'ml.c6i.8xlarge'
  | 'ml.c6i.12xlarge'
  | 'ml.c6i.16xlarge'
  | 'ml.c6i.24xlarge'
  | 'ml.c6i.32xlarge'
  | 'ml.m7i.large'
  | 'ml.m7i.xlarge'
  | 'ml.m7i.2xlarge'
  | 'ml.m7i.4xlarge'
  | 'ml.m7i.8xlarge'
  | 'ml.m7i.12xlarge'
  | 'ml.m7i.16xlarge'
  | 'ml.m7i.24xlarge'
  | 'ml.m7i.48xlarge'
  | 'ml.c7i.large'
  | 'ml.c7i.xlarge'
  | 'ml.c7i.2xlarge'
  | 'ml.c7i.4xlarge'
  | 'ml.c7i.8xlarge'
  | 'ml.c7i.12xlarge'
  | 'ml.c7i.16xlarge'
  | 'ml.c7i.24xlarge'
  | 'ml.c7i.48xlarge'
  | 'ml.r7i.large'
  | 'ml.r7i.xlarge'
  | 'ml.r7i.2xlarge'
  | 'ml.r7i.4xlarge'
  | 'ml.r7i.8xlarge'
  | 'ml.r7i.12xlarge'
  | 'ml.r7i.16xlarge'
  | 'ml.r7i.24xlarge'
  | 'ml.r7i.48xlarge'
  | 'ml.p5.4xlarge'
  | 'ml.g7e.2xlarge'
  | 'ml.g7e.4xlarge'
  | 'ml.g7e.8xlarge'
  | 'ml.g7e.12xlarge'
  | 'ml.g7e.24xlarge'
  | 'ml.g7e.48xlarge'
  | 'ml.g7.2xlarge'
  | 'ml.g7.4xlarge'
  | 'ml.g7.8xlarge'
  | 'ml.g7.12xlarge'
  | 'ml.g7.24xlarge'
  | 'ml.g7.48xlarge'
  | 'ml.r6i.large'
  | 'ml.r6i.xlarge'
  | 'ml.r6i.2xlarge'
  | 'ml.r6i.4xlarge'
  | 'ml.r6i.8xlarge'
  | 'ml.r6i.12xlarge'
  | 'ml.r6i.16xlarge'
  | 'ml.r6i.24xlarge'
  | 'ml.r6i.32xlarge'
  | 'ml.m8i.large'
  | 'ml.m8i.xlarge'
  | 'ml.m8i.2xlarge'
  | 'ml.m8i.4xlarge'
  | 'ml.m8i.8xlarge'
  | 'ml.m8i.12xlarge'
  | 'ml.m8i.16xlarge'
  | 'ml.m8i.24xlarge'
  | 'ml.m8i.32xlarge'
  | 'ml.m8i.48xlarge'
  | 'ml.m8i.96xlarge'
  | 'ml.c8i.xlarge'
  | 'ml.c8i.2xlarge'
  | 'ml.c8i.4xlarge'
  | 'ml.c8i.8xlarge'
  | 'ml.c8i.12xlarge'
  | 'ml.c8i.16xlarge'
  | 'ml.c8i.24xlarge'
  | 'ml.c8i.32xlarge'
  | 'ml.c8i.48xlarge'
  | 'ml.c8i.96xlarge'
  | 'ml.r8i.large'
  | 'ml.r8i.xlarge'
  | 'ml.r8i.2xlarge'
  | 'ml.r8i.4xlarge'
  | 'ml.r8i.8xlarge'
  | 'ml.r8i.12xlarge'
  | 'ml.r8i.16xlarge'
  | 'ml.r8i.24xlarge'
  | 'ml.r8i.32xlarge'
  | 'ml.r8i.48xlarge'
  | 'ml.r8i.96xlarge'
  | 'ml.m7i-flex.large'
  | 'ml.m7i-flex.xlarge'
  | 'ml.m7i-flex.2xlarge'
  | 'ml.m7i-flex.4xlarge'
  | 'ml.m7i-flex.8xlarge'
  | 'ml.m7i-flex.12xlarge'
  | 'ml.m7i-flex.16xlarge'
  | 'ml.c7i-flex.xlarge'
  | 'ml.c7i-flex.2xlarge'
  | 'ml.c7i-flex.4xlarge'
  | 'ml.c7i-flex.8xlarge'
  | 'ml.c7i-flex.12xlarge'
  | 'ml.c7i-flex.16xlarge'
  | 'ml.m8i-flex.large'
  | 'ml.m8i-flex.xlarge'
  | 'ml.m8i-flex.2xlarge'
  | 'ml.m8i-flex.4xlarge'
  | 'ml.m8i-flex.8xlarge'
  | 'ml.m8i-flex.12xlarge'
  | 'ml.m8i-flex.16xlarge'
  | 'ml.c8i-flex.xlarge'
  | 'ml.c8i-flex.2xlarge'
  | 'ml.c8i-flex.4xlarge'
  | 'ml.c8i-flex.8xlarge'
  | 'ml.c8i-flex.12xlarge'
  | 'ml.c8i-flex.16xlarge'
  | 'ml.r8i-flex.large'
  | 'ml.r8i-flex.xlarge'
  | 'ml.r8i-flex.2xlarge'
  | 'ml.r8i-flex.4xlarge'
  | 'ml.r8i-flex.8xlarge'
  | 'ml.r8i-flex.12xlarge'
  | 'ml.r8i-flex.16xlarge'
  | (`ml.${string}` & Record<never, never>);

export interface ProcessingOutput {
  readonly OutputName: Value<string>;
  readonly S3Output?: Value<ProcessingS3Output>;
  readonly FeatureStoreOutput?: Value<ProcessingFeatureStoreOutput>;
  readonly AppManaged?: Value<boolean>;
}

export interface ProcessingOutputConfig {
  readonly Outputs: List<ProcessingOutput>;
  readonly KmsKeyId?: Value<string>;
}

export interface ProcessingResources {
  readonly ClusterConfig: Value<ProcessingClusterConfig>;
}

export type ProcessingS3CompressionType = 'None' | 'Gzip';

export type ProcessingS3DataDistributionType = 'FullyReplicated' | 'ShardedByS3Key';

export type ProcessingS3DataType = 'ManifestFile' | 'S3Prefix';

export interface ProcessingS3Input {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string>;
  readonly S3DataType: Value<ProcessingS3DataType>;
  readonly S3InputMode?: Value<ProcessingS3InputMode>;
  readonly S3DataDistributionType?: Value<ProcessingS3DataDistributionType>;
  readonly S3CompressionType?: Value<ProcessingS3CompressionType>;
}

export type ProcessingS3InputMode = 'Pipe' | 'File';

export interface ProcessingS3Output {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string>;
  readonly S3UploadMode: Value<ProcessingS3UploadMode>;
}

export type ProcessingS3UploadMode = 'Continuous' | 'EndOfJob';

export interface ProcessingStoppingCondition {
  readonly MaxRuntimeInSeconds: Value<number>;
}

export interface ProductionVariant {
  readonly VariantName: Value<string>;
  readonly ModelName?: Value<string>;
  readonly InitialInstanceCount?: Value<number>;
  readonly InstanceType?: Value<ProductionVariantInstanceType>;
  readonly InstancePools?: List<InstancePool>;
  readonly VariantInstanceProvisionTimeoutInSeconds?: Value<number>;
  readonly InitialVariantWeight?: Value<number>;
  readonly AcceleratorType?: Value<ProductionVariantAcceleratorType>;
  readonly CoreDumpConfig?: Value<ProductionVariantCoreDumpConfig>;
  readonly ServerlessConfig?: Value<ProductionVariantServerlessConfig>;
  readonly VolumeSizeInGB?: Value<number>;
  readonly ModelDataDownloadTimeoutInSeconds?: Value<number>;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: Value<number>;
  readonly EnableSSMAccess?: Value<boolean>;
  readonly ManagedInstanceScaling?: Value<ProductionVariantManagedInstanceScaling>;
  readonly RoutingConfig?: Value<ProductionVariantRoutingConfig>;
  readonly InferenceAmiVersion?: Value<ProductionVariantInferenceAmiVersion>;
  readonly CapacityReservationConfig?: Value<ProductionVariantCapacityReservationConfig>;
  readonly AcceleratorPartitionLayouts?: List<AcceleratorPartitionLayout>;
}

export type ProductionVariantAcceleratorType =
  | 'ml.eia1.medium'
  | 'ml.eia1.large'
  | 'ml.eia1.xlarge'
  | 'ml.eia2.medium'
  | 'ml.eia2.large'
  | 'ml.eia2.xlarge'
  | (`ml.${string}` & Record<never, never>);

export interface ProductionVariantCapacityReservationConfig {
  readonly CapacityReservationPreference?: Value<CapacityReservationPreference>;
  readonly MlReservationArn?: Value<string>;
}

export interface ProductionVariantCoreDumpConfig {
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string>;
}

export type ProductionVariantInferenceAmiVersion =
  | 'al2-ami-sagemaker-inference-gpu-2'
  | 'al2-ami-sagemaker-inference-gpu-2-1'
  | 'al2-ami-sagemaker-inference-gpu-3-1'
  | 'al2-ami-sagemaker-inference-neuron-2'
  | 'al2023-ami-sagemaker-inference-gpu-4-1';

export type ProductionVariantInstanceType =
  | 'ml.t2.medium'
  | 'ml.t2.large'
  | 'ml.t2.xlarge'
  | 'ml.t2.2xlarge'
  | 'ml.m4.xlarge'
  | 'ml.m4.2xlarge'
  | 'ml.m4.4xlarge'
  | 'ml.m4.10xlarge'
  | 'ml.m4.16xlarge'
  | 'ml.m5.large'
  | 'ml.m5.xlarge'
  | 'ml.m5.2xlarge'
  | 'ml.m5.4xlarge'
  | 'ml.m5.12xlarge'
  | 'ml.m5.24xlarge'
  | 'ml.m5d.large'
  | 'ml.m5d.xlarge'
  | 'ml.m5d.2xlarge'
  | 'ml.m5d.4xlarge'
  | 'ml.m5d.12xlarge'
  | 'ml.m5d.24xlarge'
  | 'ml.c4.large'
  | 'ml.c4.xlarge'
  | 'ml.c4.2xlarge'
  | 'ml.c4.4xlarge'
  | 'ml.c4.8xlarge'
  | 'ml.p2.xlarge'
  | 'ml.p2.8xlarge'
  | 'ml.p2.16xlarge'
  | 'ml.p3.2xlarge'
  | 'ml.p3.8xlarge'
  | 'ml.p3.16xlarge'
  | 'ml.c5.large'
  | 'ml.c5.xlarge'
  | 'ml.c5.2xlarge'
  | 'ml.c5.4xlarge'
  | 'ml.c5.9xlarge'
  | 'ml.c5.18xlarge'
  | 'ml.c5d.large'
  | 'ml.c5d.xlarge'
  | 'ml.c5d.2xlarge'
  | 'ml.c5d.4xlarge'
  | 'ml.c5d.9xlarge'
  | 'ml.c5d.18xlarge'
  | 'ml.g4dn.xlarge'
  | 'ml.g4dn.2xlarge'
  | 'ml.g4dn.4xlarge'
  | 'ml.g4dn.8xlarge'
  | 'ml.g4dn.12xlarge'
  | 'ml.g4dn.16xlarge'
  | 'ml.r5.large'
  | 'ml.r5.xlarge'
  | 'ml.r5.2xlarge'
  | 'ml.r5.4xlarge'
  | 'ml.r5.12xlarge'
  | 'ml.r5.24xlarge'
  | 'ml.r5d.large'
  | 'ml.r5d.xlarge'
  | 'ml.r5d.2xlarge'
  | 'ml.r5d.4xlarge'
  | 'ml.r5d.12xlarge'
  | 'ml.r5d.24xlarge'
  | 'ml.inf1.xlarge'
  | 'ml.inf1.2xlarge'
  | 'ml.inf1.6xlarge'
  | 'ml.inf1.24xlarge'
  | 'ml.dl1.24xlarge'
  | 'ml.c6i.large'
  | 'ml.c6i.xlarge'
  | 'ml.c6i.2xlarge'
  | 'ml.c6i.4xlarge'
  | 'ml.c6i.8xlarge'
  | 'ml.c6i.12xlarge'
  | 'ml.c6i.16xlarge'
  | 'ml.c6i.24xlarge'
  | 'ml.c6i.32xlarge'
  | 'ml.m6i.large'
  | 'ml.m6i.xlarge'
  | 'ml.m6i.2xlarge'
  | 'ml.m6i.4xlarge'
  | 'ml.m6i.8xlarge'
  | 'ml.m6i.12xlarge'
  | 'ml.m6i.16xlarge'
  | 'ml.m6i.24xlarge'
  | 'ml.m6i.32xlarge'
  | 'ml.r6i.large'
  | 'ml.r6i.xlarge'
  | 'ml.r6i.2xlarge'
  | 'ml.r6i.4xlarge'
  | 'ml.r6i.8xlarge'
  | 'ml.r6i.12xlarge'
  | 'ml.r6i.16xlarge'
  | 'ml.r6i.24xlarge'
  | 'ml.r6i.32xlarge'
  | 'ml.g5.xlarge'
  | 'ml.g5.2xlarge'
  | 'ml.g5.4xlarge'
  | 'ml.g5.8xlarge'
  | 'ml.g5.12xlarge'
  | 'ml.g5.16xlarge'
  | 'ml.g5.24xlarge'
  | 'ml.g5.48xlarge'
  | 'ml.g6.xlarge'
  | 'ml.g6.2xlarge'
  | 'ml.g6.4xlarge'
  | 'ml.g6.8xlarge'
  | 'ml.g6.12xlarge'
  | 'ml.g6.16xlarge'
  | 'ml.g6.24xlarge'
  | 'ml.g6.48xlarge'
  | 'ml.r8g.medium'
  | 'ml.r8g.large'
  | 'ml.r8g.xlarge'
  | 'ml.r8g.2xlarge'
  | 'ml.r8g.4xlarge'
  | 'ml.r8g.8xlarge'
  | 'ml.r8g.12xlarge'
  | 'ml.r8g.16xlarge'
  | 'ml.r8g.24xlarge'
  | 'ml.r8g.48xlarge'
  | 'ml.g6e.xlarge'
  | 'ml.g6e.2xlarge'
  | 'ml.g6e.4xlarge'
  | 'ml.g6e.8xlarge'
  | 'ml.g6e.12xlarge'
  | 'ml.g6e.16xlarge'
  | 'ml.g6e.24xlarge'
  | 'ml.g6e.48xlarge'
  | 'ml.g7e.2xlarge'
  | 'ml.g7e.4xlarge'
  | 'ml.g7e.8xlarge'
  | 'ml.g7e.12xlarge'
  | 'ml.g7e.24xlarge'
  | 'ml.g7e.48xlarge'
  | 'ml.g7.2xlarge'
  | 'ml.g7.4xlarge'
  | 'ml.g7.8xlarge'
  | 'ml.g7.12xlarge'
  | 'ml.g7.24xlarge'
  | 'ml.g7.48xlarge'
  | 'ml.p4d.24xlarge'
  | 'ml.c7g.large'
  | 'ml.c7g.xlarge'
  | 'ml.c7g.2xlarge'
  | 'ml.c7g.4xlarge'
  | 'ml.c7g.8xlarge'
  | 'ml.c7g.12xlarge'
  | 'ml.c7g.16xlarge'
  | 'ml.m6g.large'
  | 'ml.m6g.xlarge'
  | 'ml.m6g.2xlarge'
  | 'ml.m6g.4xlarge'
  | 'ml.m6g.8xlarge'
  | 'ml.m6g.12xlarge'
  | 'ml.m6g.16xlarge'
  | 'ml.m6gd.large'
  | 'ml.m6gd.xlarge'
  | 'ml.m6gd.2xlarge'
  | 'ml.m6gd.4xlarge'
  | 'ml.m6gd.8xlarge'
  | 'ml.m6gd.12xlarge'
  | 'ml.m6gd.16xlarge'
  | 'ml.c6g.large'
  | 'ml.c6g.xlarge'
  | 'ml.c6g.2xlarge'
  | 'ml.c6g.4xlarge'
  | 'ml.c6g.8xlarge'
  | 'ml.c6g.12xlarge'
  | 'ml.c6g.16xlarge'
  | 'ml.c6gd.large'
  | 'ml.c6gd.xlarge'
  | 'ml.c6gd.2xlarge'
  | 'ml.c6gd.4xlarge'
  | 'ml.c6gd.8xlarge'
  | 'ml.c6gd.12xlarge'
  | 'ml.c6gd.16xlarge'
  | 'ml.c6gn.large'
  | 'ml.c6gn.xlarge'
  | 'ml.c6gn.2xlarge'
  | 'ml.c6gn.4xlarge'
  | 'ml.c6gn.8xlarge'
  | 'ml.c6gn.12xlarge'
  | 'ml.c6gn.16xlarge'
  | 'ml.r6g.large'
  | 'ml.r6g.xlarge'
  | 'ml.r6g.2xlarge'
  | 'ml.r6g.4xlarge'
  | 'ml.r6g.8xlarge'
  | 'ml.r6g.12xlarge'
  | 'ml.r6g.16xlarge'
  | 'ml.r6gd.large'
  | 'ml.r6gd.xlarge'
  | 'ml.r6gd.2xlarge'
  | 'ml.r6gd.4xlarge'
  | 'ml.r6gd.8xlarge'
  | 'ml.r6gd.12xlarge'
  | 'ml.r6gd.16xlarge'
  | 'ml.p4de.24xlarge'
  | 'ml.trn1.2xlarge'
  | 'ml.trn1.32xlarge'
  | 'ml.trn1n.32xlarge'
  | 'ml.trn2.48xlarge'
  | 'ml.inf2.xlarge'
  | 'ml.inf2.8xlarge'
  | 'ml.inf2.24xlarge'
  | 'ml.inf2.48xlarge'
  | 'ml.p5.48xlarge'
  | 'ml.p5e.48xlarge'
  | 'ml.p5en.48xlarge'
  | 'ml.m7i.large'
  | 'ml.m7i.xlarge'
  | 'ml.m7i.2xlarge'
  | 'ml.m7i.4xlarge'
  | 'ml.m7i.8xlarge'
  | 'ml.m7i.12xlarge'
  | 'ml.m7i.16xlarge'
  | 'ml.m7i.24xlarge'
  | 'ml.m7i.48xlarge'
  | 'ml.c7i.large'
  | 'ml.c7i.xlarge'
  | 'ml.c7i.2xlarge'
  | 'ml.c7i.4xlarge'
  | 'ml.c7i.8xlarge'
  | 'ml.c7i.12xlarge'
  | 'ml.c7i.16xlarge'
  | 'ml.c7i.24xlarge'
  | 'ml.c7i.48xlarge'
  | 'ml.r7i.large'
  | 'ml.r7i.xlarge'
  | 'ml.r7i.2xlarge'
  | 'ml.r7i.4xlarge'
  | 'ml.r7i.8xlarge'
  | 'ml.r7i.12xlarge'
  | 'ml.r7i.16xlarge'
  | 'ml.r7i.24xlarge'
  | 'ml.r7i.48xlarge'
  | 'ml.c8g.medium'
  | 'ml.c8g.large'
  | 'ml.c8g.xlarge'
  | 'ml.c8g.2xlarge'
  | 'ml.c8g.4xlarge'
  | 'ml.c8g.8xlarge'
  | 'ml.c8g.12xlarge'
  | 'ml.c8g.16xlarge'
  | 'ml.c8g.24xlarge'
  | 'ml.c8g.48xlarge'
  | 'ml.r7gd.medium'
  | 'ml.r7gd.large'
  | 'ml.r7gd.xlarge'
  | 'ml.r7gd.2xlarge'
  | 'ml.r7gd.4xlarge'
  | 'ml.r7gd.8xlarge'
  | 'ml.r7gd.12xlarge'
  | 'ml.r7gd.16xlarge'
  | 'ml.m8g.medium'
  | 'ml.m8g.large'
  | 'ml.m8g.xlarge'
  | 'ml.m8g.2xlarge'
  | 'ml.m8g.4xlarge'
  | 'ml.m8g.8xlarge'
  | 'ml.m8g.12xlarge'
  | 'ml.m8g.16xlarge'
  | 'ml.m8g.24xlarge'
  | 'ml.m8g.48xlarge'
  | 'ml.c6in.large'
  | 'ml.c6in.xlarge'
  | 'ml.c6in.2xlarge'
  | 'ml.c6in.4xlarge'
  | 'ml.c6in.8xlarge'
  | 'ml.c6in.12xlarge'
  | 'ml.c6in.16xlarge'
  | 'ml.c6in.24xlarge'
  | 'ml.c6in.32xlarge'
  | 'ml.p6-b200.48xlarge'
  | 'ml.p6-b300.48xlarge'
  | 'ml.p6e-gb200.36xlarge'
  | 'ml.p5.4xlarge'
  | (`ml.${string}` & Record<never, never>);

export interface ProductionVariantManagedInstanceScaling {
  readonly Status?: Value<ManagedInstanceScalingStatus>;
  readonly MinInstanceCount?: Value<number>;
  readonly MaxInstanceCount?: Value<number>;
  readonly ScaleInPolicy?: Value<ProductionVariantManagedInstanceScalingScaleInPolicy>;
}

export interface ProductionVariantManagedInstanceScalingScaleInPolicy {
  readonly Strategy: Value<ManagedInstanceScalingScaleInStrategy>;
  readonly MaximumStepSize?: Value<number>;
  readonly CooldownInMinutes?: Value<number>;
}

export interface ProductionVariantRoutingConfig {
  readonly RoutingStrategy: Value<RoutingStrategy>;
  readonly PrefixAwareRoutingConfig?: Value<PrefixAwareRoutingConfig>;
}

export interface ProductionVariantServerlessConfig {
  readonly MemorySizeInMB: Value<number>;
  readonly MaxConcurrency: Value<number>;
  readonly ProvisionedConcurrency?: Value<number>;
}

export interface ProfilerConfig {
  readonly S3OutputPath?: Value<string>;
  readonly ProfilingIntervalInMilliseconds?: Value<number>;
  readonly ProfilingParameters?: Table<string>;
  readonly DisableProfiler?: Value<boolean>;
}

export interface ProfilerRuleConfiguration {
  readonly RuleConfigurationName: Value<string>;
  readonly LocalPath?: Value<string>;
  readonly S3OutputPath?: Value<string>;
  readonly RuleEvaluatorImage: Value<string>;
  readonly InstanceType?: Value<ProcessingInstanceType>;
  readonly VolumeSizeInGB?: Value<number>;
  readonly RuleParameters?: Table<string>;
}

export interface PublicWorkforceTaskPrice {
  readonly AmountInUsd?: Value<USD>;
}

export type RecordWrapper = 'None' | 'RecordIO';

export interface RedshiftDatasetDefinition {
  readonly ClusterId: Value<string>;
  readonly Database: Value<string>;
  readonly DbUser: Value<string>;
  readonly QueryString: Value<string>;
  readonly ClusterRoleArn: Value<string>;
  readonly OutputS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly OutputFormat: Value<RedshiftResultFormat>;
  readonly OutputCompression?: Value<RedshiftResultCompressionType>;
}

export type RedshiftResultCompressionType = 'None' | 'GZIP' | 'BZIP2' | 'ZSTD' | 'SNAPPY';

export type RedshiftResultFormat = 'PARQUET' | 'CSV';

export interface RemoteDebugConfig {
  readonly EnableRemoteDebug?: Value<boolean>;
}

export type RepositoryAccessMode = 'Platform' | 'Vpc';

export interface RepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: Value<string>;
}

export interface ResourceConfig {
  readonly InstanceType?: Value<TrainingInstanceType>;
  readonly InstanceCount?: Value<number>;
  readonly VolumeSizeInGB?: Value<number>;
  readonly VolumeKmsKeyId?: Value<string>;
  readonly KeepAlivePeriodInSeconds?: Value<number>;
  readonly InstanceGroups?: List<InstanceGroup>;
  readonly TrainingPlanArn?: Value<string>;
  readonly InstancePlacementConfig?: Value<InstancePlacementConfig>;
  readonly InstancePreferences?: List<InstancePreference>;
  readonly SelectedInstanceType?: Value<TrainingInstanceType>;
  readonly SelectedInstanceCount?: Value<number>;
}

export interface ResourceLimits {
  readonly MaxNumberOfTrainingJobs?: Value<number>;
  readonly MaxParallelTrainingJobs: Value<number>;
  readonly MaxRuntimeInSeconds?: Value<number>;
}

export interface RetryStrategy {
  readonly MaximumRetryAttempts: Value<number>;
}

export interface RollingUpdatePolicy {
  readonly MaximumBatchSize: Value<CapacitySize>;
  readonly WaitIntervalInSeconds: Value<number>;
  readonly MaximumExecutionTimeoutInSeconds?: Value<number>;
  readonly RollbackMaximumBatchSize?: Value<CapacitySize>;
}

export type RoutingStrategy = 'LEAST_OUTSTANDING_REQUESTS' | 'RANDOM' | 'PREFIX_AWARE' | 'KV_AWARE';

export type S3DataDistribution = 'FullyReplicated' | 'ShardedByS3Key';

export interface S3DataSource {
  readonly S3DataType: Value<S3DataType>;
  readonly S3Uri: Value<string>;
  readonly S3DataDistributionType?: Value<S3DataDistribution>;
  readonly AttributeNames?: List<string>;
  readonly InstanceGroupNames?: List<string>;
  readonly ModelAccessConfig?: Value<ModelAccessConfig>;
  readonly HubAccessConfig?: Value<HubAccessConfig>;
}

export type S3DataType = 'ManifestFile' | 'S3Prefix' | 'AugmentedManifestFile' | 'Converse';

export interface S3ModelDataSource {
  readonly S3Uri: Value<string>;
  readonly S3DataType: Value<S3ModelDataType>;
  readonly CompressionType: Value<ModelCompressionType>;
  readonly ModelAccessConfig?: Value<ModelAccessConfig>;
  readonly HubAccessConfig?: Value<InferenceHubAccessConfig>;
  readonly ManifestS3Uri?: Value<string>;
  readonly ETag?: Value<string>;
  readonly ManifestEtag?: Value<string>;
}

export type S3ModelDataType = 'S3Prefix' | 'S3Object';

export interface ServerlessJobConfig {
  readonly BaseModelArn: Value<string>;
  readonly AcceptEula?: Value<boolean>;
  readonly JobType: Value<ServerlessJobType>;
  readonly CustomizationTechnique?: Value<CustomizationTechnique>;
  readonly Peft?: Value<Peft>;
  readonly EvaluationType?: Value<EvaluationType>;
  readonly EvaluatorArn?: Value<string>;
  readonly SequenceLength?: Value<string>;
}

export type ServerlessJobType = 'FineTuning' | 'Evaluation';

export interface SessionChainingConfig {
  readonly EnableSessionTagChaining?: Value<boolean>;
}

export interface ShuffleConfig {
  readonly Seed: Value<number>;
}

export type SplitType = 'None' | 'Line' | 'RecordIO' | 'TFRecord';

export interface StoppingCondition {
  readonly MaxRuntimeInSeconds?: Value<number>;
  readonly MaxWaitTimeInSeconds?: Value<number>;
  readonly MaxPendingTimeInSeconds?: Value<number>;
}

export interface Tag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface TensorBoardOutputConfig {
  readonly LocalPath?: Value<string>;
  readonly S3OutputPath: Value<string>;
}

export interface TrafficRoutingConfig {
  readonly Type: Value<TrafficRoutingConfigType>;
  readonly WaitIntervalInSeconds: Value<number>;
  readonly CanarySize?: Value<CapacitySize>;
  readonly LinearStepSize?: Value<CapacitySize>;
}

export type TrafficRoutingConfigType = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR';

export interface TrainingImageConfig {
  readonly TrainingRepositoryAccessMode: Value<TrainingRepositoryAccessMode>;
  readonly TrainingRepositoryAuthConfig?: Value<TrainingRepositoryAuthConfig>;
}

export type TrainingInputMode = 'Pipe' | 'File' | 'FastFile';

export type TrainingInstanceType =
  | 'ml.m4.xlarge'
  | 'ml.m4.2xlarge'
  | 'ml.m4.4xlarge'
  | 'ml.m4.10xlarge'
  | 'ml.m4.16xlarge'
  | 'ml.g4dn.xlarge'
  | 'ml.g4dn.2xlarge'
  | 'ml.g4dn.4xlarge'
  | 'ml.g4dn.8xlarge'
  | 'ml.g4dn.12xlarge'
  | 'ml.g4dn.16xlarge'
  | 'ml.m5.large'
  | 'ml.m5.xlarge'
  | 'ml.m5.2xlarge'
  | 'ml.m5.4xlarge'
  | 'ml.m5.12xlarge'
  | 'ml.m5.24xlarge'
  | 'ml.c4.xlarge'
  | 'ml.c4.2xlarge'
  | 'ml.c4.4xlarge'
  | 'ml.c4.8xlarge'
  | 'ml.p2.xlarge'
  | 'ml.p2.8xlarge'
  | 'ml.p2.16xlarge'
  | 'ml.p3.2xlarge'
  | 'ml.p3.8xlarge'
  | 'ml.p3.16xlarge'
  | 'ml.p3dn.24xlarge'
  | 'ml.p4d.24xlarge'
  | 'ml.p4de.24xlarge'
  | 'ml.p5.48xlarge'
  | 'ml.p5e.48xlarge'
  | 'ml.p5en.48xlarge'
  | 'ml.c5.xlarge'
  | 'ml.c5.2xlarge'
  | 'ml.c5.4xlarge'
  | 'ml.c5.9xlarge'
  | 'ml.c5.18xlarge'
  | 'ml.c5n.xlarge'
  | 'ml.c5n.2xlarge'
  | 'ml.c5n.4xlarge'
  | 'ml.c5n.9xlarge'
  | 'ml.c5n.18xlarge'
  | 'ml.g5.xlarge'
  | 'ml.g5.2xlarge'
  | 'ml.g5.4xlarge'
  | 'ml.g5.8xlarge'
  | 'ml.g5.16xlarge'
  | 'ml.g5.12xlarge'
  | 'ml.g5.24xlarge'
  | 'ml.g5.48xlarge'
  | 'ml.g6.xlarge'
  | 'ml.g6.2xlarge'
  | 'ml.g6.4xlarge'
  | 'ml.g6.8xlarge'
  | 'ml.g6.16xlarge'
  | 'ml.g6.12xlarge'
  | 'ml.g6.24xlarge'
  | 'ml.g6.48xlarge'
  | 'ml.g6e.xlarge'
  | 'ml.g6e.2xlarge'
  | 'ml.g6e.4xlarge'
  | 'ml.g6e.8xlarge'
  | 'ml.g6e.16xlarge'
  | 'ml.g6e.12xlarge'
  | 'ml.g6e.24xlarge'
  | 'ml.g6e.48xlarge'
  | 'ml.trn1.2xlarge'
  | 'ml.trn1.32xlarge'
  | 'ml.trn1n.32xlarge'
  | 'ml.trn2.48xlarge'
  | 'ml.m6i.large'
  | 'ml.m6i.xlarge'
  | 'ml.m6i.2xlarge'
  | 'ml.m6i.4xlarge'
  | 'ml.m6i.8xlarge'
  | 'ml.m6i.12xlarge'
  | 'ml.m6i.16xlarge'
  | 'ml.m6i.24xlarge'
  | 'ml.m6i.32xlarge'
  | 'ml.c6i.xlarge'
  | 'ml.c6i.2xlarge'
  | 'ml.c6i.8xlarge'
  | 'ml.c6i.4xlarge'
  | 'ml.c6i.12xlarge'
  | 'ml.c6i.16xlarge'
  | 'ml.c6i.24xlarge'
  | 'ml.c6i.32xlarge'
  | 'ml.r5d.large'
  | 'ml.r5d.xlarge'
  | 'ml.r5d.2xlarge'
  | 'ml.r5d.4xlarge'
  | 'ml.r5d.8xlarge'
  | 'ml.r5d.12xlarge'
  | 'ml.r5d.16xlarge'
  | 'ml.r5d.24xlarge'
  | 'ml.t3.medium'
  | 'ml.t3.large'
  | 'ml.t3.xlarge'
  | 'ml.t3.2xlarge'
  | 'ml.r5.large'
  | 'ml.r5.xlarge'
  | 'ml.r5.2xlarge'
  | 'ml.r5.4xlarge'
  | 'ml.r5.8xlarge'
  | 'ml.r5.12xlarge'
  | 'ml.r5.16xlarge'
  | 'ml.r5.24xlarge'
  | 'ml.p6-b200.48xlarge'
  | 'ml.m7i.large'
  | 'ml.m7i.xlarge'
  | 'ml.m7i.2xlarge'
  | 'ml.m7i.4xlarge'
  | 'ml.m7i.8xlarge'
  | 'ml.m7i.12xlarge'
  | 'ml.m7i.16xlarge'
  | 'ml.m7i.24xlarge'
  | 'ml.m7i.48xlarge'
  | 'ml.c7i.large'
  | 'ml.c7i.xlarge'
  | 'ml.c7i.2xlarge'
  | 'ml.c7i.4xlarge'
  | 'ml.c7i.8xlarge'
  | 'ml.c7i.12xlarge'
  | 'ml.c7i.16xlarge'
  | 'ml.c7i.24xlarge'
  | 'ml.c7i.48xlarge'
  | 'ml.r7i.large'
  | 'ml.r7i.xlarge'
  | 'ml.r7i.2xlarge'
  | 'ml.r7i.4xlarge'
  | 'ml.r7i.8xlarge'
  | 'ml.r7i.12xlarge'
  | 'ml.r7i.16xlarge'
  | 'ml.r7i.24xlarge'
  | 'ml.r7i.48xlarge'
  | 'ml.p6e-gb200.36xlarge'
  | 'ml.p5.4xlarge'
  | 'ml.p6-b300.48xlarge'
  | 'ml.g7e.2xlarge'
  | 'ml.g7e.4xlarge'
  | 'ml.g7e.8xlarge'
  | 'ml.g7e.12xlarge'
  | 'ml.g7e.24xlarge'
  | 'ml.g7e.48xlarge'
  | 'ml.g7.2xlarge'
  | 'ml.g7.4xlarge'
  | 'ml.g7.8xlarge'
  | 'ml.g7.12xlarge'
  | 'ml.g7.24xlarge'
  | 'ml.g7.48xlarge'
  | 'ml.r6i.large'
  | 'ml.r6i.xlarge'
  | 'ml.r6i.2xlarge'
  | 'ml.r6i.4xlarge'
  | 'ml.r6i.8xlarge'
  | 'ml.r6i.12xlarge'
  | 'ml.r6i.16xlarge'
  | 'ml.r6i.24xlarge'
  | 'ml.r6i.32xlarge'
  | 'ml.m8i.large'
  | 'ml.m8i.xlarge'
  | 'ml.m8i.2xlarge'
  | 'ml.m8i.4xlarge'
  | 'ml.m8i.8xlarge'
  | 'ml.m8i.12xlarge'
  | 'ml.m8i.16xlarge'
  | 'ml.m8i.24xlarge'
  | 'ml.m8i.32xlarge'
  | 'ml.m8i.48xlarge'
  | 'ml.m8i.96xlarge'
  | 'ml.c8i.xlarge'
  | 'ml.c8i.2xlarge'
  | 'ml.c8i.4xlarge'
  | 'ml.c8i.8xlarge'
  | 'ml.c8i.12xlarge'
  | 'ml.c8i.16xlarge'
  | 'ml.c8i.24xlarge'
  | 'ml.c8i.32xlarge'
  | 'ml.c8i.48xlarge'
  | 'ml.c8i.96xlarge'
  | 'ml.r8i.large'
  | 'ml.r8i.xlarge'
  | 'ml.r8i.2xlarge'
  | 'ml.r8i.4xlarge'
  | 'ml.r8i.8xlarge'
  | 'ml.r8i.12xlarge'
  | 'ml.r8i.16xlarge'
  | 'ml.r8i.24xlarge'
  | 'ml.r8i.32xlarge'
  | 'ml.r8i.48xlarge'
  | 'ml.r8i.96xlarge'
  | 'ml.m7i-flex.large'
  | 'ml.m7i-flex.xlarge'
  | 'ml.m7i-flex.2xlarge'
  | 'ml.m7i-flex.4xlarge'
  | 'ml.m7i-flex.8xlarge'
  | 'ml.m7i-flex.12xlarge'
  | 'ml.m7i-flex.16xlarge'
  | 'ml.c7i-flex.xlarge'
  | 'ml.c7i-flex.2xlarge'
  | 'ml.c7i-flex.4xlarge'
  | 'ml.c7i-flex.8xlarge'
  | 'ml.c7i-flex.12xlarge'
  | 'ml.c7i-flex.16xlarge'
  | 'ml.m8i-flex.large'
  | 'ml.m8i-flex.xlarge'
  | 'ml.m8i-flex.2xlarge'
  | 'ml.m8i-flex.4xlarge'
  | 'ml.m8i-flex.8xlarge'
  | 'ml.m8i-flex.12xlarge'
  | 'ml.m8i-flex.16xlarge'
  | 'ml.c8i-flex.xlarge'
  | 'ml.c8i-flex.2xlarge'
  | 'ml.c8i-flex.4xlarge'
  | 'ml.c8i-flex.8xlarge'
  | 'ml.c8i-flex.12xlarge'
  | 'ml.c8i-flex.16xlarge'
  | 'ml.r8i-flex.large'
  | 'ml.r8i-flex.xlarge'
  | 'ml.r8i-flex.2xlarge'
  | 'ml.r8i-flex.4xlarge'
  | 'ml.r8i-flex.8xlarge'
  | 'ml.r8i-flex.12xlarge'
  | 'ml.r8i-flex.16xlarge'
  | (`ml.${string}` & Record<never, never>);

export type TrainingJobEarlyStoppingType = 'Off' | 'Auto';

export type TrainingRepositoryAccessMode = 'Platform' | 'Vpc';

export interface TrainingRepositoryAuthConfig {
  readonly TrainingRepositoryCredentialsProviderArn: Value<string>;
}

export interface TransformDataSource {
  readonly S3DataSource: Value<TransformS3DataSource>;
}

export interface TransformInput {
  readonly DataSource: Value<TransformDataSource>;
  readonly ContentType?: Value<string>;
  readonly CompressionType?: Value<CompressionType>;
  readonly SplitType?: Value<SplitType>;
}

export type TransformInstanceType =
  | 'ml.m4.xlarge'
  | 'ml.m4.2xlarge'
  | 'ml.m4.4xlarge'
  | 'ml.m4.10xlarge'
  | 'ml.m4.16xlarge'
  | 'ml.c4.xlarge'
  | 'ml.c4.2xlarge'
  | 'ml.c4.4xlarge'
  | 'ml.c4.8xlarge'
  | 'ml.p2.xlarge'
  | 'ml.p2.8xlarge'
  | 'ml.p2.16xlarge'
  | 'ml.p3.2xlarge'
  | 'ml.p3.8xlarge'
  | 'ml.p3.16xlarge'
  | 'ml.c5.xlarge'
  | 'ml.c5.2xlarge'
  | 'ml.c5.4xlarge'
  | 'ml.c5.9xlarge'
  | 'ml.c5.18xlarge'
  | 'ml.m5.large'
  | 'ml.m5.xlarge'
  | 'ml.m5.2xlarge'
  | 'ml.m5.4xlarge'
  | 'ml.m5.12xlarge'
  | 'ml.m5.24xlarge'
  | 'ml.m6i.large'
  | 'ml.m6i.xlarge'
  | 'ml.m6i.2xlarge'
  | 'ml.m6i.4xlarge'
  | 'ml.m6i.8xlarge'
  | 'ml.m6i.12xlarge'
  | 'ml.m6i.16xlarge'
  | 'ml.m6i.24xlarge'
  | 'ml.m6i.32xlarge'
  | 'ml.c6i.large'
  | 'ml.c6i.xlarge'
  | 'ml.c6i.2xlarge'
  | 'ml.c6i.4xlarge'
  | 'ml.c6i.8xlarge'
  | 'ml.c6i.12xlarge'
  | 'ml.c6i.16xlarge'
  | 'ml.c6i.24xlarge'
  | 'ml.c6i.32xlarge'
  | 'ml.r6i.large'
  | 'ml.r6i.xlarge'
  | 'ml.r6i.2xlarge'
  | 'ml.r6i.4xlarge'
  | 'ml.r6i.8xlarge'
  | 'ml.r6i.12xlarge'
  | 'ml.r6i.16xlarge'
  | 'ml.r6i.24xlarge'
  | 'ml.r6i.32xlarge'
  | 'ml.m7i.large'
  | 'ml.m7i.xlarge'
  | 'ml.m7i.2xlarge'
  | 'ml.m7i.4xlarge'
  | 'ml.m7i.8xlarge'
  | 'ml.m7i.12xlarge'
  | 'ml.m7i.16xlarge'
  | 'ml.m7i.24xlarge'
  | 'ml.m7i.48xlarge'
  | 'ml.c7i.large'
  | 'ml.c7i.xlarge'
  | 'ml.c7i.2xlarge'
  | 'ml.c7i.4xlarge'
  | 'ml.c7i.8xlarge'
  | 'ml.c7i.12xlarge'
  | 'ml.c7i.16xlarge'
  | 'ml.c7i.24xlarge'
  | 'ml.c7i.48xlarge'
  | 'ml.r7i.large'
  | 'ml.r7i.xlarge'
  | 'ml.r7i.2xlarge'
  | 'ml.r7i.4xlarge'
  | 'ml.r7i.8xlarge'
  | 'ml.r7i.12xlarge'
  | 'ml.r7i.16xlarge'
  | 'ml.r7i.24xlarge'
  | 'ml.r7i.48xlarge'
  | 'ml.g4dn.xlarge'
  | 'ml.g4dn.2xlarge'
  | 'ml.g4dn.4xlarge'
  | 'ml.g4dn.8xlarge'
  | 'ml.g4dn.12xlarge'
  | 'ml.g4dn.16xlarge'
  | 'ml.g5.xlarge'
  | 'ml.g5.2xlarge'
  | 'ml.g5.4xlarge'
  | 'ml.g5.8xlarge'
  | 'ml.g5.12xlarge'
  | 'ml.g5.16xlarge'
  | 'ml.g5.24xlarge'
  | 'ml.g5.48xlarge'
  | 'ml.trn1.2xlarge'
  | 'ml.trn1.32xlarge'
  | 'ml.inf2.xlarge'
  | 'ml.inf2.8xlarge'
  | 'ml.inf2.24xlarge'
  | 'ml.inf2.48xlarge'
  | 'ml.g6.xlarge'
  | 'ml.g6.2xlarge'
  | 'ml.g6.4xlarge'
  | 'ml.g6.8xlarge'
  | 'ml.g6.12xlarge'
  | 'ml.g6.16xlarge'
  | 'ml.g6.24xlarge'
  | 'ml.g6.48xlarge'
  | 'ml.g6e.xlarge'
  | 'ml.g6e.2xlarge'
  | 'ml.g6e.4xlarge'
  | 'ml.g6e.8xlarge'
  | 'ml.g6e.12xlarge'
  | 'ml.g6e.16xlarge'
  | 'ml.g6e.24xlarge'
  | 'ml.g6e.48xlarge'
  | (`ml.${string}` & Record<never, never>);

export interface TransformOutput {
  readonly S3OutputPath: Value<string>;
  readonly Accept?: Value<string>;
  readonly AssembleWith?: Value<AssemblyType>;
  readonly KmsKeyId?: Value<string>;
}

export interface TransformResources {
  readonly InstanceType: Value<TransformInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly VolumeKmsKeyId?: Value<string>;
  readonly TransformAmiVersion?: Value<string>;
}

export interface TransformS3DataSource {
  readonly S3DataType: Value<S3DataType>;
  readonly S3Uri: Value<string>;
}

export interface TuningJobCompletionCriteria {
  readonly TargetObjectiveMetricValue?: Value<number>;
  readonly BestObjectiveNotImproving?: Value<BestObjectiveNotImproving>;
  readonly ConvergenceDetected?: Value<ConvergenceDetected>;
}

export interface USD {
  readonly Dollars?: Value<number>;
  readonly Cents?: Value<number>;
  readonly TenthFractionsOfACent?: Value<number>;
}

export interface UiConfig {
  readonly UiTemplateS3Uri?: Value<string>;
  readonly HumanTaskUiArn?: Value<string>;
}

export interface UpdateEndpointInput {
  readonly EndpointName: Value<string>;
  readonly EndpointConfigName: Value<string>;
  readonly RetainAllVariantProperties?: Value<boolean>;
  readonly ExcludeRetainedVariantProperties?: List<VariantProperty>;
  readonly DeploymentConfig?: Value<DeploymentConfig>;
  readonly RetainDeploymentConfig?: Value<boolean>;
}

export interface VariantProperty {
  readonly VariantPropertyType: Value<VariantPropertyType>;
}

export type VariantPropertyType = 'DesiredInstanceCount' | 'DesiredWeight' | 'DataCaptureConfig';

export interface VpcConfig {
  readonly SecurityGroupIds: List<string>;
  readonly Subnets: List<string>;
}
