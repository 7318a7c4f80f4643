// Made from botocore 1.44.8 by scripts/generate.ts.
import type { List, Table, Value } from './value.ts';

export interface AcceleratorPartitionLayout {
  readonly AcceleratorPartitionTypes?: List<string> | undefined;
}

export interface AdditionalModelDataSource {
  readonly ChannelName: Value<string>;
  readonly S3DataSource: Value<S3ModelDataSource>;
}

export interface Alarm {
  readonly AlarmName?: Value<string> | undefined;
}

export interface AlgorithmSpecification {
  readonly TrainingImage?: Value<string> | undefined;
  readonly AlgorithmName?: Value<string> | undefined;
  readonly TrainingInputMode: Value<TrainingInputMode>;
  readonly MetricDefinitions?: List<MetricDefinition> | undefined;
  readonly EnableSageMakerMetricsTimeSeries?: Value<boolean> | undefined;
  readonly ContainerEntrypoint?: List<string> | undefined;
  readonly ContainerArguments?: List<string> | undefined;
  readonly TrainingImageConfig?: Value<TrainingImageConfig> | undefined;
}

export interface AnnotationConsolidationConfig {
  readonly AnnotationConsolidationLambdaArn: Value<string>;
}

export interface AppSpecification {
  readonly ImageUri: Value<string>;
  readonly ContainerEntrypoint?: List<string> | undefined;
  readonly ContainerArguments?: List<string> | undefined;
}

export type AssemblyType = 'None' | 'Line';

export interface AsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: Value<number> | undefined;
}

export interface AsyncInferenceConfig {
  readonly ClientConfig?: Value<AsyncInferenceClientConfig> | undefined;
  readonly OutputConfig: Value<AsyncInferenceOutputConfig>;
}

export interface AsyncInferenceNotificationConfig {
  readonly SuccessTopic?: Value<string> | undefined;
  readonly ErrorTopic?: Value<string> | undefined;
  readonly IncludeInferenceResponseIn?: List<AsyncNotificationTopicTypes> | undefined;
}

export interface AsyncInferenceOutputConfig {
  readonly KmsKeyId?: Value<string> | undefined;
  readonly S3OutputPath?: Value<string> | undefined;
  readonly NotificationConfig?: Value<AsyncInferenceNotificationConfig> | undefined;
  readonly S3FailurePath?: Value<string> | undefined;
}

export type AsyncNotificationTopicTypes = 'SUCCESS_NOTIFICATION_TOPIC' | 'ERROR_NOTIFICATION_TOPIC';

export interface AthenaDatasetDefinition {
  readonly Catalog: Value<string>;
  readonly Database: Value<string>;
  readonly QueryString: Value<string>;
  readonly WorkGroup?: Value<string> | undefined;
  readonly OutputS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly OutputFormat: Value<AthenaResultFormat>;
  readonly OutputCompression?: Value<AthenaResultCompressionType> | undefined;
}

export type AthenaResultCompressionType = 'GZIP' | 'SNAPPY' | 'ZLIB';

export type AthenaResultFormat = 'PARQUET' | 'ORC' | 'AVRO' | 'JSON' | 'TEXTFILE';

export interface AutoParameter {
  readonly Name: Value<string>;
  readonly ValueHint: Value<string>;
}

export interface AutoRollbackConfig {
  readonly Alarms?: List<Alarm> | undefined;
}

export interface Autotune {
  readonly Mode: Value<AutotuneMode>;
}

export type AutotuneMode = 'Enabled';

export interface BatchDataCaptureConfig {
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly GenerateInferenceId?: Value<boolean> | undefined;
}

export type BatchStrategy = 'MultiRecord' | 'SingleRecord';

export interface BestObjectiveNotImproving {
  readonly MaxNumberOfTrainingJobsNotImproving?: Value<number> | undefined;
}

export interface BlueGreenUpdatePolicy {
  readonly TrafficRoutingConfiguration: Value<TrafficRoutingConfig>;
  readonly TerminationWaitInSeconds?: Value<number> | undefined;
  readonly MaximumExecutionTimeoutInSeconds?: Value<number> | undefined;
}

export type CapacityReservationPreference = 'capacity-reservations-only';

export interface CapacitySize {
  readonly Type: Value<CapacitySizeType>;
  readonly Value: Value<number>;
}

export type CapacitySizeType = 'INSTANCE_COUNT' | 'CAPACITY_PERCENT';

export interface CaptureContentTypeHeader {
  readonly CsvContentTypes?: List<string> | undefined;
  readonly JsonContentTypes?: List<string> | undefined;
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
  readonly ContentType?: Value<string> | undefined;
  readonly CompressionType?: Value<CompressionType> | undefined;
  readonly RecordWrapperType?: Value<RecordWrapper> | undefined;
  readonly InputMode?: Value<TrainingInputMode> | undefined;
  readonly ShuffleConfig?: Value<ShuffleConfig> | undefined;
}

export interface CheckpointConfig {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string> | undefined;
}

export interface ClarifyExplainerConfig {
  readonly EnableExplanations?: Value<string> | undefined;
  readonly InferenceConfig?: Value<ClarifyInferenceConfig> | undefined;
  readonly ShapConfig: Value<ClarifyShapConfig>;
}

export type ClarifyFeatureType = 'numerical' | 'categorical' | 'text';

export interface ClarifyInferenceConfig {
  readonly FeaturesAttribute?: Value<string> | undefined;
  readonly ContentTemplate?: Value<string> | undefined;
  readonly MaxRecordCount?: Value<number> | undefined;
  readonly MaxPayloadInMB?: Value<number> | undefined;
  readonly ProbabilityIndex?: Value<number> | undefined;
  readonly LabelIndex?: Value<number> | undefined;
  readonly ProbabilityAttribute?: Value<string> | undefined;
  readonly LabelAttribute?: Value<string> | undefined;
  readonly LabelHeaders?: List<string> | undefined;
  readonly FeatureHeaders?: List<string> | undefined;
  readonly FeatureTypes?: List<ClarifyFeatureType> | undefined;
}

export interface ClarifyShapBaselineConfig {
  readonly MimeType?: Value<string> | undefined;
  readonly ShapBaseline?: Value<string> | undefined;
  readonly ShapBaselineUri?: Value<string> | undefined;
}

export interface ClarifyShapConfig {
  readonly ShapBaselineConfig: Value<ClarifyShapBaselineConfig>;
  readonly NumberOfSamples?: Value<number> | undefined;
  readonly UseLogit?: Value<boolean> | undefined;
  readonly Seed?: Value<number> | undefined;
  readonly TextConfig?: Value<ClarifyTextConfig> | undefined;
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
  readonly CollectionName?: Value<string> | undefined;
  readonly CollectionParameters?: Table<string> | undefined;
}

export type CompleteOnConvergence = 'Disabled' | 'Enabled';

export type CompressionType = 'None' | 'Gzip';

export interface ContainerDefinition {
  readonly ContainerHostname?: Value<string> | undefined;
  readonly Image?: Value<string> | undefined;
  readonly ImageConfig?: Value<ImageConfig> | undefined;
  readonly Mode?: Value<ContainerMode> | undefined;
  readonly ModelDataUrl?: Value<string> | undefined;
  readonly ModelDataSource?: Value<ModelDataSource> | undefined;
  readonly AdditionalModelDataSources?: List<AdditionalModelDataSource> | undefined;
  readonly Environment?: Table<string> | undefined;
  readonly ModelPackageName?: Value<string> | undefined;
  readonly InferenceSpecificationName?: Value<string> | undefined;
  readonly MultiModelConfig?: Value<MultiModelConfig> | undefined;
  readonly ContainerMetricsConfig?: Value<ContainerMetricsConfig> | undefined;
}

export interface ContainerMetricsConfig {
  readonly MetricsEndpoints?: List<MetricsEndpoint> | undefined;
}

export type ContainerMode = 'SingleModel' | 'MultiModel';

export type ContentClassifier = 'FreeOfPersonallyIdentifiableInformation' | 'FreeOfAdultContent';

export interface ContinuousParameterRange {
  readonly Name: Value<string>;
  readonly MinValue: Value<string>;
  readonly MaxValue: Value<string>;
  readonly ScalingType?: Value<HyperParameterScalingType> | undefined;
}

export interface ConvergenceDetected {
  readonly CompleteOnConvergence?: Value<CompleteOnConvergence> | undefined;
}

export interface CreateEndpointConfigInput {
  readonly EndpointConfigName: Value<string>;
  readonly ProductionVariants: List<ProductionVariant>;
  readonly DataCaptureConfig?: Value<DataCaptureConfig> | undefined;
  readonly Tags?: List<Tag> | undefined;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly AsyncInferenceConfig?: Value<AsyncInferenceConfig> | undefined;
  readonly ExplainerConfig?: Value<ExplainerConfig> | undefined;
  readonly ShadowProductionVariants?: List<ProductionVariant> | undefined;
  readonly ExecutionRoleArn?: Value<string> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
  readonly EnableNetworkIsolation?: Value<boolean> | undefined;
  readonly MetricsConfig?: Value<MetricsConfig> | undefined;
  readonly CrossRegionTrafficConfig?: Value<CrossRegionTrafficConfig> | undefined;
}

export interface CreateEndpointInput {
  readonly EndpointName: Value<string>;
  readonly EndpointConfigName: Value<string>;
  readonly DeploymentConfig?: Value<DeploymentConfig> | undefined;
  readonly Tags?: List<Tag> | undefined;
}

export interface CreateHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: Value<string>;
  readonly HyperParameterTuningJobConfig: Value<HyperParameterTuningJobConfig>;
  readonly TrainingJobDefinition?: Value<HyperParameterTrainingJobDefinition> | undefined;
  readonly TrainingJobDefinitions?: List<HyperParameterTrainingJobDefinition> | undefined;
  readonly WarmStartConfig?: Value<HyperParameterTuningJobWarmStartConfig> | undefined;
  readonly Tags?: List<Tag> | undefined;
  readonly Autotune?: Value<Autotune> | undefined;
}

export interface CreateLabelingJobRequest {
  readonly LabelingJobName: Value<string>;
  readonly LabelAttributeName: Value<string>;
  readonly InputConfig: Value<LabelingJobInputConfig>;
  readonly OutputConfig: Value<LabelingJobOutputConfig>;
  readonly RoleArn: Value<string>;
  readonly LabelCategoryConfigS3Uri?: Value<string> | undefined;
  readonly StoppingConditions?: Value<LabelingJobStoppingConditions> | undefined;
  readonly LabelingJobAlgorithmsConfig?: Value<LabelingJobAlgorithmsConfig> | undefined;
  readonly HumanTaskConfig: Value<HumanTaskConfig>;
  readonly Tags?: List<Tag> | undefined;
}

export interface CreateModelInput {
  readonly ModelName: Value<string>;
  readonly PrimaryContainer?: Value<ContainerDefinition> | undefined;
  readonly Containers?: List<ContainerDefinition> | undefined;
  readonly InferenceExecutionConfig?: Value<InferenceExecutionConfig> | undefined;
  readonly ExecutionRoleArn?: Value<string> | undefined;
  readonly Tags?: List<Tag> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
  readonly EnableNetworkIsolation?: Value<boolean> | undefined;
}

export interface CreateProcessingJobRequest {
  readonly ProcessingInputs?: List<ProcessingInput> | undefined;
  readonly ProcessingOutputConfig?: Value<ProcessingOutputConfig> | undefined;
  readonly ProcessingJobName: Value<string>;
  readonly ProcessingResources: Value<ProcessingResources>;
  readonly StoppingCondition?: Value<ProcessingStoppingCondition> | undefined;
  readonly AppSpecification: Value<AppSpecification>;
  readonly Environment?: Table<string> | undefined;
  readonly NetworkConfig?: Value<NetworkConfig> | undefined;
  readonly RoleArn: Value<string>;
  readonly Tags?: List<Tag> | undefined;
  readonly ExperimentConfig?: Value<ExperimentConfig> | undefined;
}

export interface CreateTrainingJobRequest {
  readonly TrainingJobName: Value<string>;
  readonly HyperParameters?: Table<string> | undefined;
  readonly AlgorithmSpecification?: Value<AlgorithmSpecification> | undefined;
  readonly RoleArn: Value<string>;
  readonly InputDataConfig?: List<Channel> | undefined;
  readonly OutputDataConfig: Value<OutputDataConfig>;
  readonly ResourceConfig?: Value<ResourceConfig> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
  readonly StoppingCondition?: Value<StoppingCondition> | undefined;
  readonly Tags?: List<Tag> | undefined;
  readonly EnableNetworkIsolation?: Value<boolean> | undefined;
  readonly EnableInterContainerTrafficEncryption?: Value<boolean> | undefined;
  readonly EnableManagedSpotTraining?: Value<boolean> | undefined;
  readonly CheckpointConfig?: Value<CheckpointConfig> | undefined;
  readonly DebugHookConfig?: Value<DebugHookConfig> | undefined;
  readonly DebugRuleConfigurations?: List<DebugRuleConfiguration> | undefined;
  readonly TensorBoardOutputConfig?: Value<TensorBoardOutputConfig> | undefined;
  readonly ExperimentConfig?: Value<ExperimentConfig> | undefined;
  readonly ProfilerConfig?: Value<ProfilerConfig> | undefined;
  readonly ProfilerRuleConfigurations?: List<ProfilerRuleConfiguration> | undefined;
  readonly Environment?: Table<string> | undefined;
  readonly RetryStrategy?: Value<RetryStrategy> | undefined;
  readonly RemoteDebugConfig?: Value<RemoteDebugConfig> | undefined;
  readonly InfraCheckConfig?: Value<InfraCheckConfig> | undefined;
  readonly SessionChainingConfig?: Value<SessionChainingConfig> | undefined;
  readonly ServerlessJobConfig?: Value<ServerlessJobConfig> | undefined;
  readonly MlflowConfig?: Value<MlflowConfig> | undefined;
  readonly ModelPackageConfig?: Value<ModelPackageConfig> | undefined;
}

export interface CreateTransformJobRequest {
  readonly TransformJobName: Value<string>;
  readonly ModelName: Value<string>;
  readonly MaxConcurrentTransforms?: Value<number> | undefined;
  readonly ModelClientConfig?: Value<ModelClientConfig> | undefined;
  readonly MaxPayloadInMB?: Value<number> | undefined;
  readonly BatchStrategy?: Value<BatchStrategy> | undefined;
  readonly Environment?: Table<string> | undefined;
  readonly TransformInput: Value<TransformInput>;
  readonly TransformOutput: Value<TransformOutput>;
  readonly DataCaptureConfig?: Value<BatchDataCaptureConfig> | undefined;
  readonly TransformResources: Value<TransformResources>;
  readonly DataProcessing?: Value<DataProcessing> | undefined;
  readonly Tags?: List<Tag> | undefined;
  readonly ExperimentConfig?: Value<ExperimentConfig> | undefined;
}

export interface CrossRegionTrafficConfig {
  readonly MaxInvocationsPerSecondPerInstance: Value<number>;
  readonly MaxCrossRegionPercentPerEndpoint: Value<number>;
}

export type CustomizationTechnique = 'SFT' | 'DPO' | 'RLVR' | 'RLAIF';

export interface DataCaptureConfig {
  readonly EnableCapture?: Value<boolean> | undefined;
  readonly InitialSamplingPercentage: Value<number>;
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly CaptureOptions: List<CaptureOption>;
  readonly CaptureContentTypeHeader?: Value<CaptureContentTypeHeader> | undefined;
}

export type DataDistributionType = 'FullyReplicated' | 'ShardedByS3Key';

export interface DataProcessing {
  readonly InputFilter?: Value<string> | undefined;
  readonly OutputFilter?: Value<string> | undefined;
  readonly JoinSource?: Value<JoinSource> | undefined;
}

export interface DataSource {
  readonly S3DataSource?: Value<S3DataSource> | undefined;
  readonly FileSystemDataSource?: Value<FileSystemDataSource> | undefined;
  readonly DatasetSource?: Value<DatasetSource> | undefined;
}

export interface DatasetDefinition {
  readonly AthenaDatasetDefinition?: Value<AthenaDatasetDefinition> | undefined;
  readonly RedshiftDatasetDefinition?: Value<RedshiftDatasetDefinition> | undefined;
  readonly LocalPath?: Value<string> | undefined;
  readonly DataDistributionType?: Value<DataDistributionType> | undefined;
  readonly InputMode?: Value<InputMode> | undefined;
}

export interface DatasetSource {
  readonly DatasetArn: Value<string>;
}

export interface DebugHookConfig {
  readonly LocalPath?: Value<string> | undefined;
  readonly S3OutputPath: Value<string>;
  readonly HookParameters?: Table<string> | undefined;
  readonly CollectionConfigurations?: List<CollectionConfiguration> | undefined;
}

export interface DebugRuleConfiguration {
  readonly RuleConfigurationName: Value<string>;
  readonly LocalPath?: Value<string> | undefined;
  readonly S3OutputPath?: Value<string> | undefined;
  readonly RuleEvaluatorImage: Value<string>;
  readonly InstanceType?: Value<ProcessingInstanceType> | undefined;
  readonly VolumeSizeInGB?: Value<number> | undefined;
  readonly RuleParameters?: Table<string> | undefined;
}

export interface DeploymentConfig {
  readonly BlueGreenUpdatePolicy?: Value<BlueGreenUpdatePolicy> | undefined;
  readonly RollingUpdatePolicy?: Value<RollingUpdatePolicy> | undefined;
  readonly AutoRollbackConfiguration?: Value<AutoRollbackConfig> | undefined;
}

export type EvaluationType = 'LLMAJEvaluation' | 'CustomScorerEvaluation' | 'BenchmarkEvaluation';

export interface ExperimentConfig {
  readonly ExperimentName?: Value<string> | undefined;
  readonly TrialName?: Value<string> | undefined;
  readonly TrialComponentDisplayName?: Value<string> | undefined;
  readonly RunName?: Value<string> | undefined;
}

export interface ExplainerConfig {
  readonly ClarifyExplainerConfig?: Value<ClarifyExplainerConfig> | undefined;
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
  readonly PreHumanTaskLambdaArn?: Value<string> | undefined;
  readonly TaskKeywords?: List<string> | undefined;
  readonly TaskTitle: Value<string>;
  readonly TaskDescription: Value<string>;
  readonly NumberOfHumanWorkersPerDataObject: Value<number>;
  readonly TaskTimeLimitInSeconds: Value<number>;
  readonly TaskAvailabilityLifetimeInSeconds?: Value<number> | undefined;
  readonly MaxConcurrentTaskCount?: Value<number> | undefined;
  readonly AnnotationConsolidationConfig?: Value<AnnotationConsolidationConfig> | undefined;
  readonly PublicWorkforceTaskPrice?: Value<PublicWorkforceTaskPrice> | undefined;
}

export interface HyperParameterAlgorithmSpecification {
  readonly TrainingImage?: Value<string> | undefined;
  readonly TrainingInputMode: Value<TrainingInputMode>;
  readonly AlgorithmName?: Value<string> | undefined;
  readonly MetricDefinitions?: List<MetricDefinition> | undefined;
}

export type HyperParameterScalingType = 'Auto' | 'Linear' | 'Logarithmic' | 'ReverseLogarithmic';

export interface HyperParameterTrainingJobDefinition {
  readonly DefinitionName?: Value<string> | undefined;
  readonly TuningObjective?: Value<HyperParameterTuningJobObjective> | undefined;
  readonly HyperParameterRanges?: Value<ParameterRanges> | undefined;
  readonly StaticHyperParameters?: Table<string> | undefined;
  readonly AlgorithmSpecification: Value<HyperParameterAlgorithmSpecification>;
  readonly RoleArn: Value<string>;
  readonly InputDataConfig?: List<Channel> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
  readonly OutputDataConfig: Value<OutputDataConfig>;
  readonly ResourceConfig?: Value<ResourceConfig> | undefined;
  readonly HyperParameterTuningResourceConfig?:
    | Value<HyperParameterTuningResourceConfig>
    | undefined;
  readonly StoppingCondition: Value<StoppingCondition>;
  readonly EnableNetworkIsolation?: Value<boolean> | undefined;
  readonly EnableInterContainerTrafficEncryption?: Value<boolean> | undefined;
  readonly EnableManagedSpotTraining?: Value<boolean> | undefined;
  readonly CheckpointConfig?: Value<CheckpointConfig> | undefined;
  readonly RetryStrategy?: Value<RetryStrategy> | undefined;
  readonly Environment?: Table<string> | undefined;
}

export type HyperParameterTuningAllocationStrategy = 'Prioritized';

export interface HyperParameterTuningInstanceConfig {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly VolumeSizeInGB: Value<number>;
}

export interface HyperParameterTuningJobConfig {
  readonly Strategy: Value<HyperParameterTuningJobStrategyType>;
  readonly StrategyConfig?: Value<HyperParameterTuningJobStrategyConfig> | undefined;
  readonly HyperParameterTuningJobObjective?: Value<HyperParameterTuningJobObjective> | undefined;
  readonly ResourceLimits: Value<ResourceLimits>;
  readonly ParameterRanges?: Value<ParameterRanges> | undefined;
  readonly TrainingJobEarlyStoppingType?: Value<TrainingJobEarlyStoppingType> | undefined;
  readonly TuningJobCompletionCriteria?: Value<TuningJobCompletionCriteria> | undefined;
  readonly RandomSeed?: Value<number> | undefined;
}

export interface HyperParameterTuningJobObjective {
  readonly Type: Value<HyperParameterTuningJobObjectiveType>;
  readonly MetricName: Value<string>;
}

export type HyperParameterTuningJobObjectiveType = 'Maximize' | 'Minimize';

export interface HyperParameterTuningJobStrategyConfig {
  readonly HyperbandStrategyConfig?: Value<HyperbandStrategyConfig> | undefined;
}

export type HyperParameterTuningJobStrategyType = 'Bayesian' | 'Random' | 'Hyperband' | 'Grid';

export interface HyperParameterTuningJobWarmStartConfig {
  readonly ParentHyperParameterTuningJobs: List<ParentHyperParameterTuningJob>;
  readonly WarmStartType: Value<HyperParameterTuningJobWarmStartType>;
}

export type HyperParameterTuningJobWarmStartType = 'IdenticalDataAndAlgorithm' | 'TransferLearning';

export interface HyperParameterTuningResourceConfig {
  readonly InstanceType?: Value<TrainingInstanceType> | undefined;
  readonly InstanceCount?: Value<number> | undefined;
  readonly VolumeSizeInGB?: Value<number> | undefined;
  readonly VolumeKmsKeyId?: Value<string> | undefined;
  readonly AllocationStrategy?: Value<HyperParameterTuningAllocationStrategy> | undefined;
  readonly InstanceConfigs?: List<HyperParameterTuningInstanceConfig> | undefined;
}

export interface HyperbandStrategyConfig {
  readonly MinResource?: Value<number> | undefined;
  readonly MaxResource?: Value<number> | undefined;
}

export interface ImageConfig {
  readonly RepositoryAccessMode: Value<RepositoryAccessMode>;
  readonly RepositoryAuthConfig?: Value<RepositoryAuthConfig> | undefined;
}

export interface InferenceExecutionConfig {
  readonly Mode: Value<InferenceExecutionMode>;
}

export type InferenceExecutionMode = 'Serial' | 'Direct';

export interface InferenceHubAccessConfig {
  readonly HubContentArn: Value<string>;
}

export interface InfraCheckConfig {
  readonly EnableInfraCheck?: Value<boolean> | undefined;
}

export type InputMode = 'Pipe' | 'File';

export interface InstanceGroup {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly InstanceGroupName: Value<string>;
}

export interface InstancePlacementConfig {
  readonly EnableMultipleJobs?: Value<boolean> | undefined;
  readonly PlacementSpecifications?: List<PlacementSpecification> | undefined;
}

export interface InstancePool {
  readonly InstanceType: Value<ProductionVariantInstanceType>;
  readonly ModelNameOverride?: Value<string> | undefined;
  readonly Priority: Value<number>;
}

export interface InstancePreference {
  readonly InstanceType: Value<TrainingInstanceType>;
  readonly InstanceCount?: Value<number> | undefined;
  readonly TrainingPlanArns?: List<string> | undefined;
}

export interface IntegerParameterRange {
  readonly Name: Value<string>;
  readonly MinValue: Value<string>;
  readonly MaxValue: Value<string>;
  readonly ScalingType?: Value<HyperParameterScalingType> | undefined;
}

export type JoinSource = 'Input' | 'None';

export interface LabelingJobAlgorithmsConfig {
  readonly LabelingJobAlgorithmSpecificationArn: Value<string>;
  readonly InitialActiveLearningModelArn?: Value<string> | undefined;
  readonly LabelingJobResourceConfig?: Value<LabelingJobResourceConfig> | undefined;
}

export interface LabelingJobDataAttributes {
  readonly ContentClassifiers?: List<ContentClassifier> | undefined;
}

export interface LabelingJobDataSource {
  readonly S3DataSource?: Value<LabelingJobS3DataSource> | undefined;
  readonly SnsDataSource?: Value<LabelingJobSnsDataSource> | undefined;
}

export interface LabelingJobInputConfig {
  readonly DataSource: Value<LabelingJobDataSource>;
  readonly DataAttributes?: Value<LabelingJobDataAttributes> | undefined;
}

export interface LabelingJobOutputConfig {
  readonly S3OutputPath: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly SnsTopicArn?: Value<string> | undefined;
}

export interface LabelingJobResourceConfig {
  readonly VolumeKmsKeyId?: Value<string> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
}

export interface LabelingJobS3DataSource {
  readonly ManifestS3Uri: Value<string>;
}

export interface LabelingJobSnsDataSource {
  readonly SnsTopicArn: Value<string>;
}

export interface LabelingJobStoppingConditions {
  readonly MaxHumanLabeledObjectCount?: Value<number> | undefined;
  readonly MaxPercentageOfInputDatasetLabeled?: Value<number> | undefined;
}

export type ManagedInstanceScalingScaleInStrategy = 'IDLE_RELEASE' | 'CONSOLIDATION';

export type ManagedInstanceScalingStatus = 'ENABLED' | 'DISABLED';

export interface MetricDefinition {
  readonly Name: Value<string>;
  readonly Regex: Value<string>;
}

export interface MetricsConfig {
  readonly EnableEnhancedMetrics?: Value<boolean> | undefined;
  readonly EnableDetailedObservability?: Value<boolean> | undefined;
  readonly MetricPublishFrequencyInSeconds?: Value<number> | undefined;
}

export interface MetricsEndpoint {
  readonly MetricsEndpointPath: Value<string>;
  readonly MetricPublishFrequencyInSeconds?: Value<number> | undefined;
}

export interface MlflowConfig {
  readonly MlflowResourceArn: Value<string>;
  readonly MlflowExperimentName?: Value<string> | undefined;
  readonly MlflowRunName?: Value<string> | undefined;
}

export interface ModelAccessConfig {
  readonly AcceptEula: Value<boolean>;
}

export type ModelCacheSetting = 'Enabled' | 'Disabled';

export interface ModelClientConfig {
  readonly InvocationsTimeoutInSeconds?: Value<number> | undefined;
  readonly InvocationsMaxRetries?: Value<number> | undefined;
}

export type ModelCompressionType = 'None' | 'Gzip';

export interface ModelDataSource {
  readonly S3DataSource?: Value<S3ModelDataSource> | undefined;
}

export interface ModelPackageConfig {
  readonly ModelPackageGroupArn: Value<string>;
  readonly SourceModelPackageArn?: Value<string> | undefined;
}

export interface MultiModelConfig {
  readonly ModelCacheSetting?: Value<ModelCacheSetting> | undefined;
}

export interface NetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: Value<boolean> | undefined;
  readonly EnableNetworkIsolation?: Value<boolean> | undefined;
  readonly VpcConfig?: Value<VpcConfig> | undefined;
}

export type OutputCompressionType = 'GZIP' | 'NONE';

export interface OutputDataConfig {
  readonly KmsKeyId?: Value<string> | undefined;
  readonly S3OutputPath: Value<string>;
  readonly CompressionType?: Value<OutputCompressionType> | undefined;
}

export interface ParameterRanges {
  readonly IntegerParameterRanges?: List<IntegerParameterRange> | undefined;
  readonly ContinuousParameterRanges?: List<ContinuousParameterRange> | undefined;
  readonly CategoricalParameterRanges?: List<CategoricalParameterRange> | undefined;
  readonly AutoParameters?: List<AutoParameter> | undefined;
}

export interface ParentHyperParameterTuningJob {
  readonly HyperParameterTuningJobName?: Value<string> | undefined;
}

export type Peft = 'LORA';

export interface PlacementSpecification {
  readonly UltraServerId?: Value<string> | undefined;
  readonly InstanceCount: Value<number>;
}

export interface PrefixAwareRoutingConfig {
  readonly PrefixLength?: Value<number> | undefined;
  readonly ConcurrencyThreshold?: Value<number> | undefined;
}

export interface ProcessingClusterConfig {
  readonly InstanceCount?: Value<number> | undefined;
  readonly InstanceType?: Value<ProcessingInstanceType> | undefined;
  readonly VolumeSizeInGB: Value<number>;
  readonly VolumeKmsKeyId?: Value<string> | undefined;
  readonly InstancePreferences?: List<ProcessingInstancePreference> | undefined;
  readonly SelectedInstanceType?: Value<ProcessingInstanceType> | undefined;
  readonly SelectedInstanceCount?: Value<number> | undefined;
}

export interface ProcessingFeatureStoreOutput {
  readonly FeatureGroupName: Value<string>;
}

export interface ProcessingInput {
  readonly InputName: Value<string>;
  readonly AppManaged?: Value<boolean> | undefined;
  readonly S3Input?: Value<ProcessingS3Input> | undefined;
  readonly DatasetDefinition?: Value<DatasetDefinition> | undefined;
}

export interface ProcessingInstancePreference {
  readonly InstanceType: Value<ProcessingInstanceType>;
  readonly InstanceCount?: Value<number> | undefined;
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
  readonly S3Output?: Value<ProcessingS3Output> | undefined;
  readonly FeatureStoreOutput?: Value<ProcessingFeatureStoreOutput> | undefined;
  readonly AppManaged?: Value<boolean> | undefined;
}

export interface ProcessingOutputConfig {
  readonly Outputs: List<ProcessingOutput>;
  readonly KmsKeyId?: Value<string> | undefined;
}

export interface ProcessingResources {
  readonly ClusterConfig: Value<ProcessingClusterConfig>;
}

export type ProcessingS3CompressionType = 'None' | 'Gzip';

export type ProcessingS3DataDistributionType = 'FullyReplicated' | 'ShardedByS3Key';

export type ProcessingS3DataType = 'ManifestFile' | 'S3Prefix';

export interface ProcessingS3Input {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string> | undefined;
  readonly S3DataType: Value<ProcessingS3DataType>;
  readonly S3InputMode?: Value<ProcessingS3InputMode> | undefined;
  readonly S3DataDistributionType?: Value<ProcessingS3DataDistributionType> | undefined;
  readonly S3CompressionType?: Value<ProcessingS3CompressionType> | undefined;
}

export type ProcessingS3InputMode = 'Pipe' | 'File';

export interface ProcessingS3Output {
  readonly S3Uri: Value<string>;
  readonly LocalPath?: Value<string> | undefined;
  readonly S3UploadMode: Value<ProcessingS3UploadMode>;
}

export type ProcessingS3UploadMode = 'Continuous' | 'EndOfJob';

export interface ProcessingStoppingCondition {
  readonly MaxRuntimeInSeconds: Value<number>;
}

export interface ProductionVariant {
  readonly VariantName: Value<string>;
  readonly ModelName?: Value<string> | undefined;
  readonly InitialInstanceCount?: Value<number> | undefined;
  readonly InstanceType?: Value<ProductionVariantInstanceType> | undefined;
  readonly InstancePools?: List<InstancePool> | undefined;
  readonly VariantInstanceProvisionTimeoutInSeconds?: Value<number> | undefined;
  readonly InitialVariantWeight?: Value<number> | undefined;
  readonly AcceleratorType?: Value<ProductionVariantAcceleratorType> | undefined;
  readonly CoreDumpConfig?: Value<ProductionVariantCoreDumpConfig> | undefined;
  readonly ServerlessConfig?: Value<ProductionVariantServerlessConfig> | undefined;
  readonly VolumeSizeInGB?: Value<number> | undefined;
  readonly ModelDataDownloadTimeoutInSeconds?: Value<number> | undefined;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: Value<number> | undefined;
  readonly EnableSSMAccess?: Value<boolean> | undefined;
  readonly ManagedInstanceScaling?: Value<ProductionVariantManagedInstanceScaling> | undefined;
  readonly RoutingConfig?: Value<ProductionVariantRoutingConfig> | undefined;
  readonly InferenceAmiVersion?: Value<ProductionVariantInferenceAmiVersion> | undefined;
  readonly CapacityReservationConfig?:
    | Value<ProductionVariantCapacityReservationConfig>
    | undefined;
  readonly AcceleratorPartitionLayouts?: List<AcceleratorPartitionLayout> | undefined;
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
  readonly CapacityReservationPreference?: Value<CapacityReservationPreference> | undefined;
  readonly MlReservationArn?: Value<string> | undefined;
}

export interface ProductionVariantCoreDumpConfig {
  readonly DestinationS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
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
  readonly Status?: Value<ManagedInstanceScalingStatus> | undefined;
  readonly MinInstanceCount?: Value<number> | undefined;
  readonly MaxInstanceCount?: Value<number> | undefined;
  readonly ScaleInPolicy?: Value<ProductionVariantManagedInstanceScalingScaleInPolicy> | undefined;
}

export interface ProductionVariantManagedInstanceScalingScaleInPolicy {
  readonly Strategy: Value<ManagedInstanceScalingScaleInStrategy>;
  readonly MaximumStepSize?: Value<number> | undefined;
  readonly CooldownInMinutes?: Value<number> | undefined;
}

export interface ProductionVariantRoutingConfig {
  readonly RoutingStrategy: Value<RoutingStrategy>;
  readonly PrefixAwareRoutingConfig?: Value<PrefixAwareRoutingConfig> | undefined;
}

export interface ProductionVariantServerlessConfig {
  readonly MemorySizeInMB: Value<number>;
  readonly MaxConcurrency: Value<number>;
  readonly ProvisionedConcurrency?: Value<number> | undefined;
}

export interface ProfilerConfig {
  readonly S3OutputPath?: Value<string> | undefined;
  readonly ProfilingIntervalInMilliseconds?: Value<number> | undefined;
  readonly ProfilingParameters?: Table<string> | undefined;
  readonly DisableProfiler?: Value<boolean> | undefined;
}

export interface ProfilerRuleConfiguration {
  readonly RuleConfigurationName: Value<string>;
  readonly LocalPath?: Value<string> | undefined;
  readonly S3OutputPath?: Value<string> | undefined;
  readonly RuleEvaluatorImage: Value<string>;
  readonly InstanceType?: Value<ProcessingInstanceType> | undefined;
  readonly VolumeSizeInGB?: Value<number> | undefined;
  readonly RuleParameters?: Table<string> | undefined;
}

export interface PublicWorkforceTaskPrice {
  readonly AmountInUsd?: Value<USD> | undefined;
}

export type RecordWrapper = 'None' | 'RecordIO';

export interface RedshiftDatasetDefinition {
  readonly ClusterId: Value<string>;
  readonly Database: Value<string>;
  readonly DbUser: Value<string>;
  readonly QueryString: Value<string>;
  readonly ClusterRoleArn: Value<string>;
  readonly OutputS3Uri: Value<string>;
  readonly KmsKeyId?: Value<string> | undefined;
  readonly OutputFormat: Value<RedshiftResultFormat>;
  readonly OutputCompression?: Value<RedshiftResultCompressionType> | undefined;
}

export type RedshiftResultCompressionType = 'None' | 'GZIP' | 'BZIP2' | 'ZSTD' | 'SNAPPY';

export type RedshiftResultFormat = 'PARQUET' | 'CSV';

export interface RemoteDebugConfig {
  readonly EnableRemoteDebug?: Value<boolean> | undefined;
}

export type RepositoryAccessMode = 'Platform' | 'Vpc';

export interface RepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: Value<string>;
}

export interface ResourceConfig {
  readonly InstanceType?: Value<TrainingInstanceType> | undefined;
  readonly InstanceCount?: Value<number> | undefined;
  readonly VolumeSizeInGB?: Value<number> | undefined;
  readonly VolumeKmsKeyId?: Value<string> | undefined;
  readonly KeepAlivePeriodInSeconds?: Value<number> | undefined;
  readonly InstanceGroups?: List<InstanceGroup> | undefined;
  readonly TrainingPlanArn?: Value<string> | undefined;
  readonly InstancePlacementConfig?: Value<InstancePlacementConfig> | undefined;
  readonly InstancePreferences?: List<InstancePreference> | undefined;
  readonly SelectedInstanceType?: Value<TrainingInstanceType> | undefined;
  readonly SelectedInstanceCount?: Value<number> | undefined;
}

export interface ResourceLimits {
  readonly MaxNumberOfTrainingJobs?: Value<number> | undefined;
  readonly MaxParallelTrainingJobs: Value<number>;
  readonly MaxRuntimeInSeconds?: Value<number> | undefined;
}

export interface RetryStrategy {
  readonly MaximumRetryAttempts: Value<number>;
}

export interface RollingUpdatePolicy {
  readonly MaximumBatchSize: Value<CapacitySize>;
  readonly WaitIntervalInSeconds: Value<number>;
  readonly MaximumExecutionTimeoutInSeconds?: Value<number> | undefined;
  readonly RollbackMaximumBatchSize?: Value<CapacitySize> | undefined;
}

export type RoutingStrategy = 'LEAST_OUTSTANDING_REQUESTS' | 'RANDOM' | 'PREFIX_AWARE' | 'KV_AWARE';

export type S3DataDistribution = 'FullyReplicated' | 'ShardedByS3Key';

export interface S3DataSource {
  readonly S3DataType: Value<S3DataType>;
  readonly S3Uri: Value<string>;
  readonly S3DataDistributionType?: Value<S3DataDistribution> | undefined;
  readonly AttributeNames?: List<string> | undefined;
  readonly InstanceGroupNames?: List<string> | undefined;
  readonly ModelAccessConfig?: Value<ModelAccessConfig> | undefined;
  readonly HubAccessConfig?: Value<HubAccessConfig> | undefined;
}

export type S3DataType = 'ManifestFile' | 'S3Prefix' | 'AugmentedManifestFile' | 'Converse';

export interface S3ModelDataSource {
  readonly S3Uri: Value<string>;
  readonly S3DataType: Value<S3ModelDataType>;
  readonly CompressionType: Value<ModelCompressionType>;
  readonly ModelAccessConfig?: Value<ModelAccessConfig> | undefined;
  readonly HubAccessConfig?: Value<InferenceHubAccessConfig> | undefined;
  readonly ManifestS3Uri?: Value<string> | undefined;
  readonly ETag?: Value<string> | undefined;
  readonly ManifestEtag?: Value<string> | undefined;
}

export type S3ModelDataType = 'S3Prefix' | 'S3Object';

export interface ServerlessJobConfig {
  readonly BaseModelArn: Value<string>;
  readonly AcceptEula?: Value<boolean> | undefined;
  readonly JobType: Value<ServerlessJobType>;
  readonly CustomizationTechnique?: Value<CustomizationTechnique> | undefined;
  readonly Peft?: Value<Peft> | undefined;
  readonly EvaluationType?: Value<EvaluationType> | undefined;
  readonly EvaluatorArn?: Value<string> | undefined;
  readonly SequenceLength?: Value<string> | undefined;
}

export type ServerlessJobType = 'FineTuning' | 'Evaluation';

export interface SessionChainingConfig {
  readonly EnableSessionTagChaining?: Value<boolean> | undefined;
}

export interface ShuffleConfig {
  readonly Seed: Value<number>;
}

export type SplitType = 'None' | 'Line' | 'RecordIO' | 'TFRecord';

export interface StoppingCondition {
  readonly MaxRuntimeInSeconds?: Value<number> | undefined;
  readonly MaxWaitTimeInSeconds?: Value<number> | undefined;
  readonly MaxPendingTimeInSeconds?: Value<number> | undefined;
}

export interface Tag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface TensorBoardOutputConfig {
  readonly LocalPath?: Value<string> | undefined;
  readonly S3OutputPath: Value<string>;
}

export interface TrafficRoutingConfig {
  readonly Type: Value<TrafficRoutingConfigType>;
  readonly WaitIntervalInSeconds: Value<number>;
  readonly CanarySize?: Value<CapacitySize> | undefined;
  readonly LinearStepSize?: Value<CapacitySize> | undefined;
}

export type TrafficRoutingConfigType = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR';

export interface TrainingImageConfig {
  readonly TrainingRepositoryAccessMode: Value<TrainingRepositoryAccessMode>;
  readonly TrainingRepositoryAuthConfig?: Value<TrainingRepositoryAuthConfig> | undefined;
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
  readonly ContentType?: Value<string> | undefined;
  readonly CompressionType?: Value<CompressionType> | undefined;
  readonly SplitType?: Value<SplitType> | undefined;
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
  readonly Accept?: Value<string> | undefined;
  readonly AssembleWith?: Value<AssemblyType> | undefined;
  readonly KmsKeyId?: Value<string> | undefined;
}

export interface TransformResources {
  readonly InstanceType: Value<TransformInstanceType>;
  readonly InstanceCount: Value<number>;
  readonly VolumeKmsKeyId?: Value<string> | undefined;
  readonly TransformAmiVersion?: Value<string> | undefined;
}

export interface TransformS3DataSource {
  readonly S3DataType: Value<S3DataType>;
  readonly S3Uri: Value<string>;
}

export interface TuningJobCompletionCriteria {
  readonly TargetObjectiveMetricValue?: Value<number> | undefined;
  readonly BestObjectiveNotImproving?: Value<BestObjectiveNotImproving> | undefined;
  readonly ConvergenceDetected?: Value<ConvergenceDetected> | undefined;
}

export interface USD {
  readonly Dollars?: Value<number> | undefined;
  readonly Cents?: Value<number> | undefined;
  readonly TenthFractionsOfACent?: Value<number> | undefined;
}

export interface UiConfig {
  readonly UiTemplateS3Uri?: Value<string> | undefined;
  readonly HumanTaskUiArn?: Value<string> | undefined;
}

export interface UpdateEndpointInput {
  readonly EndpointName: Value<string>;
  readonly EndpointConfigName: Value<string>;
  readonly RetainAllVariantProperties?: Value<boolean> | undefined;
  readonly ExcludeRetainedVariantProperties?: List<VariantProperty> | undefined;
  readonly DeploymentConfig?: Value<DeploymentConfig> | undefined;
  readonly RetainDeploymentConfig?: Value<boolean> | undefined;
}

export interface VariantProperty {
  readonly VariantPropertyType: Value<VariantPropertyType>;
}

export type VariantPropertyType = 'DesiredInstanceCount' | 'DesiredWeight' | 'DataCaptureConfig';

export interface VpcConfig {
  readonly SecurityGroupIds: List<string>;
  readonly Subnets: List<string>;
}
