import type { Json } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegration, sageMakerOperation } from '@sfn-sagemaker/sagemaker-tasks';
import type { ServiceAnswer, ServiceCall, SimulatedService } from '../service.ts';
import type { ApiHandler } from './api/apiCall.ts';
import { ApiError, apiFailure } from './api/apiError.ts';
import { checkParameters } from './api/checkParameters.ts';
import { type CallFacts, taskResponse } from './api/response.ts';
import { endpointHandlers } from './hosting/endpointHandlers.ts';
import { resourceHandlers } from './hosting/resourceHandlers.ts';
import { jobHandlers } from './job/jobHandlers.ts';
import { stringAt } from './json.ts';
import { listHandlers } from './list/listHandlers.ts';
import { emptyStore, type SageMakerStore } from './store.ts';
import { syncJob } from './syncJob.ts';
import { tagHandlers } from './tagHandlers.ts';

export interface SimulatedSageMakerOptions {
  /** What it remembers from earlier; empty unless given. */
  readonly store?: SageMakerStore;
}

const handlers: ReadonlyMap<string, ApiHandler> = new Map([
  ...jobHandlers,
  ...resourceHandlers,
  ...endpointHandlers,
  ...listHandlers,
  ...tagHandlers,
]);

/**
 * SageMaker without AWS: the nine APIs with optimized integrations, and through `aws-sdk` also what
 * workflows poll, stop and delete with. It has no timers: a job's status follows from the time of
 * the call that asks for it.
 *
 * @example
 * const services: SimulatedService[] = [createSimulatedSageMaker()];
 */
export function createSimulatedSageMaker({
  store = emptyStore(),
}: SimulatedSageMakerOptions = {}): SimulatedService {
  return {
    handles(resource) {
      const operation = sageMakerOperation(resource);
      if (operation === undefined || resource.pattern === 'waitForTaskToken') return false;
      return handlers.has(operation);
    },
    call: (call) => answer(call, store),
  };
}

function answer(call: ServiceCall, store: SageMakerStore): ServiceAnswer {
  const { resource, parameters, now, identity, script } = call;
  const operation = sageMakerOperation(resource) ?? '';
  const handler = handlers.get(operation);
  if (handler === undefined) throw new RangeError(`${resource.text} is not simulated.`);
  store.calls += 1;
  store.now = now;
  const facts: CallFacts = { operation, resource, now, requestId: requestId(store.calls) };
  try {
    const failure = checkParameters(operation, parameters);
    if (failure !== undefined) return { failure };
    const response = handler({ parameters, now, identity, store, script });
    const job = waitedJob(call, store, response);
    return {
      response: taskResponse(response, facts),
      ...(job && { job: syncJob(store, job, call.executionArn) }),
    };
  } catch (error) {
    if (error instanceof ApiError) return { failure: apiFailure(error, resource, facts.requestId) };
    throw error;
  }
}

function waitedJob({ resource }: ServiceCall, store: SageMakerStore, response: Json) {
  const integration = resource.pattern === 'sync' ? sageMakerIntegration(resource) : undefined;
  return integration && store.jobs.get(stringAt(response, integration.arnMember) ?? '');
}

/** Looks like the service's own and is the same in every run. */
function requestId(call: number): string {
  return `00000000-0000-4000-8000-${call.toString(16).padStart(12, '0')}`;
}
