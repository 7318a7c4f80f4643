export {
  loadWholeModel,
  modelVersion,
  operation,
  operationNames,
  requestShape,
  responseShape,
  runtimeOperationNames,
  shape,
} from './api/model.ts';
export type {
  ListShape,
  MapShape,
  NumberShape,
  Operation,
  OtherShape,
  Shape,
  StringShape,
  StructureShape,
} from './api/shape.ts';
export { argumentFromJson } from './argument/fromJson.ts';
export {
  createEndpoint,
  createEndpointConfig,
  createHyperParameterTuningJob,
  createLabelingJob,
  createModel,
  createProcessingJob,
  createTrainingJob,
  createTransformJob,
  type JobBuilder,
  type RequestResponseBuilder,
  updateEndpoint,
} from './build/builders.ts';
export { type Expression, jsonata, jsonPath } from './build/expression.ts';
export type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateHyperParameterTuningJobRequest,
  CreateLabelingJobRequest,
  CreateModelInput,
  CreateProcessingJobRequest,
  CreateTrainingJobRequest,
  CreateTransformJobRequest,
  UpdateEndpointInput,
} from './build/requests.generated.ts';
export type {
  BuiltTask,
  JobTask,
  RequestResponseTask,
  TaskFields,
  TaskOptions,
} from './build/task.ts';
export { loadSagemakerRules, sagemakerRules } from './check/sagemakerRules.ts';
export type { Constraint, Violation } from './constraint/violation.ts';
export { violationsOf } from './constraint/violations.ts';
export { type ParameterPath, type Visit, visitArguments } from './constraint/visit.ts';
export type {
  MemberPath,
  SageMakerIntegration,
  UsedResource,
} from './integration/sageMakerIntegration.ts';
export {
  sageMakerIntegration,
  sageMakerIntegrations,
  sageMakerOperation,
} from './integration/sageMakerIntegrations.ts';
export { type EndpointLifecycle, endpointLifecycle } from './lifecycle/endpointLifecycle.ts';
export type { JobKind, JobLifecycle, JobPhase } from './lifecycle/jobLifecycle.ts';
export { jobLifecycles } from './lifecycle/jobLifecycles.ts';
export { syncTags } from './lifecycle/syncTags.ts';
