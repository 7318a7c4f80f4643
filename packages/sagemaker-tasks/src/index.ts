export {
  modelVersion,
  operation,
  operationNames,
  requestShape,
  responseShape,
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
export { sagemakerRules } from './check/sagemakerRules.ts';
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
