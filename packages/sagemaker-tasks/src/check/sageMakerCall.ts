import {
  childPointer,
  fieldOf,
  perWorkflow,
  type StateSite,
  type TaskResource,
  type TaskSite,
  taskSites,
  type Workflow,
} from '@sfn-sagemaker/asl-model';
import { operation as operationNamed } from '../api/model.ts';
import { argumentFromTree } from '../argument/fromTree.ts';
import type { Violation } from '../constraint/violation.ts';
import { violationsOf } from '../constraint/violations.ts';
import { type Visit, visitArguments } from '../constraint/visit.ts';
import { sageMakerOperation } from '../integration/sageMakerIntegrations.ts';

/** A Task state that calls a SageMaker API, with what it passes beside what the API takes. */
export interface SageMakerCall {
  readonly state: StateSite;
  readonly resource: TaskResource;
  /** `CreateTrainingJob`. */
  readonly operation: string;
  /** Name of the field that holds the arguments. */
  readonly argumentsField: string;
  /** Whether that field is written at all, or the one of the other query language for it. */
  readonly hasArguments: boolean;
  /** What is passed, the request first; empty when nothing is. */
  readonly visits: readonly Visit[];
  readonly violations: readonly Violation[];
}

/** Every call of a SageMaker API that the model knows, at every depth, in document order. */
export const sageMakerCalls: (workflow: Workflow) => readonly SageMakerCall[] = perWorkflow(
  (workflow) => taskSites(workflow).flatMap(sageMakerCall),
);

const argumentFields = ['Parameters', 'Arguments'];

function sageMakerCall(site: TaskSite): SageMakerCall[] {
  const { state, resource, argumentsField } = site;
  const operation = resource && sageMakerOperation(resource);
  if (resource === undefined || operation === undefined) return [];
  const visits = visitsOf(site, operationNamed(operation)?.input);
  const violations = visits.flatMap(violationsOf);
  const hasArguments = argumentFields.some((name) => fieldOf(state.node, name) !== undefined);
  return [{ state, resource, operation, argumentsField, hasArguments, visits, violations }];
}

function visitsOf(site: TaskSite, input: string | undefined): Visit[] {
  if (site.arguments === undefined || input === undefined) return [];
  const pointer = childPointer(site.state.pointer, site.argumentsField);
  const { queryLanguage } = site.state;
  return visitArguments(argumentFromTree(site.arguments, pointer, queryLanguage), input);
}

/** What an execution calls every error that has no exception of its own: throttling, validation … */
export function generalError({ kind, service }: TaskResource): string {
  if (service === 'sagemakerruntime') return 'SageMakerRuntime.SageMakerRuntimeException';
  return kind === 'awsSdk' ? 'SageMaker.SageMakerException' : 'SageMaker.AmazonSageMakerException';
}
