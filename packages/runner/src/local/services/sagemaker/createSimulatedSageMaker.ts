import type { Json } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegration, sageMakerOperation } from '@sfn-sagemaker/sagemaker-tasks';
import type { ServiceAnswer, ServiceCall, SimulatedService } from '../service.ts';
import type { ApiCall, ApiHandler } from './api/apiCall.ts';
import { ApiError, apiFailure } from './api/apiError.ts';
import { checkParameters } from './api/checkParameters.ts';
import { existingIn } from './api/existing.ts';
import { refusal } from './api/refusal.ts';
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
  /**
   * What the account holds besides, as ARNs end: `model/churn`. Then nothing else exists, and to ask
   * for it is refused; without, every name that nobody created is assumed to exist.
   */
  readonly existing?: readonly string[] | undefined;
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
  existing,
}: SimulatedSageMakerOptions = {}): SimulatedService {
  const account = { store, existing: existing && existingIn(existing) };
  return {
    handles(resource) {
      const operation = sageMakerOperation(resource);
      if (operation === undefined || resource.pattern === 'waitForTaskToken') return false;
      return handlers.has(operation);
    },
    call: (call) => answer(call, account),
  };
}

type Account = Pick<ApiCall, 'store' | 'existing'>;

function answer(call: ServiceCall, { store, existing }: Account): ServiceAnswer {
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
    if (script?.Refusal !== undefined) throw refusal(script.Refusal, { operation, identity });
    const response = handler({ parameters, now, identity, store, script, existing });
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
