import { findIntegration, type Json, type TaskResource } from '@sfn-sagemaker/asl-model';
import { isObject } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import { exhaustedMock, missingMock, noJob } from '../mock/missingMock.ts';
import type { MockedResponse, ScriptedJob } from '../mock.ts';
import type { ServiceAnswer, ServiceCall, ServiceFailure } from '../services/service.ts';
import type { Visit } from '../visit.ts';
import type { TaskLimits } from './taskLimits.ts';

export interface TaskCall {
  readonly resource: TaskResource;
  readonly work: Json;
  readonly limits: TaskLimits;
}

/** How a task goes on: known as soon as it is called, since a simulated job knows its own end. */
export interface TaskAnswer {
  /** Response of the API call, for tasks that then wait for a job or a callback. */
  readonly submitted: Json | undefined;
  /** Virtual time, milliseconds since 1970. */
  readonly endsAt: number;
  readonly timedOut: boolean;
  readonly outcome: { readonly result: Json } | { readonly failure: StateFailure };
  /** Gives up the job behind the task. */
  stop(now: number): void;
}

/**
 * Asks the mocks, then the simulated services.
 *
 * @throws ExecutionFailure when neither knows the answer.
 */
export function answerTask(visit: Visit, call: TaskCall): TaskAnswer {
  const { mocks, services } = visit.run.engine;
  const mocked = mocks.answer(visit.state.name);
  if (mocked.kind === 'exhausted') throw exhaustedMock(visit, mocked.call);
  const response = mocked.kind === 'response' ? mocked.response : undefined;
  if (response !== undefined && !('Job' in response)) return mockedAnswer(visit, call, response);
  const service = services.find((candidate) => candidate.handles(call.resource));
  if (service === undefined) {
    throw response === undefined ? missingMock(visit, call.resource) : noJob(visit, call.resource);
  }
  const answer = service.call(serviceCall(visit, call, response?.Job));
  return withinTimeout(visit, call, simulatedAnswer(visit, answer));
}

type DirectResponse = Exclude<MockedResponse, { readonly Job: ScriptedJob }>;

function mockedAnswer(visit: Visit, call: TaskCall, response: DirectResponse): TaskAnswer {
  const { now } = visit.run.engine.scheduler;
  const waits = call.resource.pattern !== 'REQUEST_RESPONSE';
  const stop = (): void => {};
  if ('Return' in response) {
    const outcome = { result: response.Return };
    return { submitted: waits ? {} : undefined, endsAt: now, timedOut: false, outcome, stop };
  }
  const { Error: error, Cause: cause } = response.Throw;
  const seconds = secondsUntil(error, call.limits);
  return {
    submitted: waits && !isRefusal(call.resource, error) ? {} : undefined,
    endsAt: now + 1000 * (seconds ?? 0),
    timedOut: error === 'States.Timeout' || error === 'States.HeartbeatTimeout',
    outcome: { failure: new StateFailure(error, cause) },
    stop,
  };
}

function secondsUntil(error: string | undefined, limits: TaskLimits): number | undefined {
  if (error === 'States.Timeout') return limits.timeout;
  return error === 'States.HeartbeatTimeout' ? limits.heartbeat : undefined;
}

/** An error of the API call itself, before there is a job: its name begins with the service's. */
function isRefusal(resource: TaskResource, error: string | undefined): boolean {
  const prefix = findIntegration(resource)?.errorPrefix;
  return prefix !== undefined && error?.startsWith(`${prefix}.`) === true;
}

function serviceCall(visit: Visit, call: TaskCall, script: ScriptedJob | undefined): ServiceCall {
  const { engine, arn } = visit.run;
  if (!isObject(call.work)) {
    throw runtimeFailure(visit, `The parameters of ${call.resource.text} must be a JSON object.`);
  }
  return {
    resource: call.resource,
    parameters: call.work,
    now: engine.scheduler.now,
    identity: engine.identity,
    executionArn: arn,
    ...(script === undefined ? {} : { script }),
  };
}

function simulatedAnswer(visit: Visit, answer: ServiceAnswer): TaskAnswer {
  const { now } = visit.run.engine.scheduler;
  const stop = (): void => {};
  // Whether AWS writes TaskFailed or TaskSubmitFailed for a refused `.sync` call is unverified.
  if ('failure' in answer) {
    const outcome = { failure: stateFailure(answer.failure) };
    return { submitted: undefined, endsAt: now, timedOut: false, outcome, stop };
  }
  const { response, job } = answer;
  if (job === undefined) {
    const outcome = { result: response };
    return { submitted: undefined, endsAt: now, timedOut: false, outcome, stop };
  }
  return {
    submitted: response,
    endsAt: job.endsAt,
    timedOut: false,
    outcome:
      'failure' in job.outcome ? { failure: stateFailure(job.outcome.failure) } : job.outcome,
    stop: (time) => job.stop(time),
  };
}

function withinTimeout(visit: Visit, call: TaskCall, answer: TaskAnswer): TaskAnswer {
  const { timeout } = call.limits;
  if (timeout === undefined) return answer;
  const givenUpAt = visit.run.engine.scheduler.now + timeout * 1000;
  if (answer.endsAt <= givenUpAt) return answer;
  const failure = new StateFailure('States.Timeout', undefined);
  return { ...answer, endsAt: givenUpAt, timedOut: true, outcome: { failure } };
}

function stateFailure({ error, cause }: ServiceFailure): StateFailure {
  return new StateFailure(error, cause);
}
