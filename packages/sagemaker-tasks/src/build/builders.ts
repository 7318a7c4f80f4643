import type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateHyperParameterTuningJobRequest,
  CreateLabelingJobRequest,
  CreateModelInput,
  CreateProcessingJobRequest,
  CreateTrainingJobRequest,
  CreateTransformJobRequest,
  UpdateEndpointInput,
} from './requests.generated.ts';
import {
  type JobTask,
  jobTask,
  type RequestResponseTask,
  requestResponseTask,
  type TaskOptions,
} from './task.ts';

/** Builds Task states of an API that creates jobs. */
export type JobBuilder<R extends object> = (request: R, options?: TaskOptions) => JobTask;

/** Builds Task states of an API that Step Functions does not wait for. */
export type RequestResponseBuilder<R extends object> = (
  request: R,
  options?: TaskOptions,
) => RequestResponseTask;

/**
 * A training job.
 *
 * @example
 * const Train = createTrainingJob({
 *   TrainingJobName: jsonPath("States.Format('churn-{}', $.run)"),
 *   RoleArn: 'arn:aws:iam::123456789012:role/SageMakerExecution',
 *   AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: 'File' },
 *   OutputDataConfig: { S3OutputPath: 's3://bucket/models' },
 *   ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 30 },
 *   StoppingCondition: { MaxRuntimeInSeconds: 3600 },
 * }).sync({ Next: 'CreateModel' });
 */
export const createTrainingJob: JobBuilder<CreateTrainingJobRequest> = (request, options) =>
  jobTask('createTrainingJob', request, options);

/** A processing job. */
export const createProcessingJob: JobBuilder<CreateProcessingJobRequest> = (request, options) =>
  jobTask('createProcessingJob', request, options);

/** A batch transform job. */
export const createTransformJob: JobBuilder<CreateTransformJobRequest> = (request, options) =>
  jobTask('createTransformJob', request, options);

/** A hyperparameter tuning job. */
export const createHyperParameterTuningJob: JobBuilder<CreateHyperParameterTuningJobRequest> = (
  request,
  options,
) => jobTask('createHyperParameterTuningJob', request, options);

/** A labeling job. */
export const createLabelingJob: JobBuilder<CreateLabelingJobRequest> = (request, options) =>
  jobTask('createLabelingJob', request, options);

/** A model. */
export const createModel: RequestResponseBuilder<CreateModelInput> = (request, options) =>
  requestResponseTask('createModel', request, options);

/** The configuration of an endpoint. */
export const createEndpointConfig: RequestResponseBuilder<CreateEndpointConfigInput> = (
  request,
  options,
) => requestResponseTask('createEndpointConfig', request, options);

/** An endpoint, which is not in service yet when the state ends. */
export const createEndpoint: RequestResponseBuilder<CreateEndpointInput> = (request, options) =>
  requestResponseTask('createEndpoint', request, options);

/** Another configuration for an endpoint. */
export const updateEndpoint: RequestResponseBuilder<UpdateEndpointInput> = (request, options) =>
  requestResponseTask('updateEndpoint', request, options);
