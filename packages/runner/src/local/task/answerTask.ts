import { isObject } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import { exhaustedMock, missingMock, noJob } from '../mock/missingMock.ts';
import type { MockedResponse, ScriptedJob } from '../mock.ts';
import { startExecution } from '../nested/startExecution.ts';
import type { ServiceAnswer, ServiceCall, ServiceFailure } from '../services/service.ts';
import type { Visit } from '../visit.ts';
import { callbackAnswer } from './callback.ts';
import { isCallRefusal } from './callRefusal.ts';
import { refusedAnswer, type TaskAnswer, type TaskCall, timedAnswer } from './taskAnswer.ts';
import type { TaskLimits } from './taskLimits.ts';

/**
 * Asks the mocks, then whatever can answer without AWS: other workflows, simulated services,
 * holders of task tokens.
 *
 * @throws ExecutionFailure when nobody knows the answer.
 */
export function answerTask(visit: Visit, call: TaskCall): TaskAnswer {
  const mocked = visit.run.engine.mocks.answer(visit.state.name);
  if (mocked.kind === 'exhausted') throw exhaustedMock(visit, mocked.call);
  const response = mocked.kind === 'response' ? mocked.response : undefined;
  if (response !== undefined && !('Job' in response)) return mockedAnswer(visit, call, response);
  const answer = unmockedAnswer(visit, call, response?.Job);
  if (answer !== undefined) return answer;
  throw response === undefined ? missingMock(visit, call.resource) : noJob(visit, call.resource);
}

function unmockedAnswer(
  visit: Visit,
  call: TaskCall,
  script: ScriptedJob | undefined,
): TaskAnswer | undefined {
  const { services } = visit.run.engine;
  const service = services.find((candidate) => candidate.handles(call.resource));
  if (service !== undefined) {
    return simulatedAnswer(visit, service.call(serviceCall(visit, call, script)));
  }
  if (script !== undefined) return undefined;
  return startExecution(visit, call) ?? waitingAnswer(visit, call);
}

function waitingAnswer(visit: Visit, call: TaskCall): TaskAnswer | undefined {
  const { kind, pattern } = call.resource;
  const waits = kind === 'activity' || pattern === 'waitForTaskToken';
  return waits ? callbackAnswer(visit, call) : undefined;
}

type DirectResponse = Exclude<MockedResponse, { readonly Job: ScriptedJob }>;

function mockedAnswer(visit: Visit, call: TaskCall, response: DirectResponse): TaskAnswer {
  const { scheduler } = visit.run.engine;
  const { now } = scheduler;
  const waits = call.resource.pattern !== 'REQUEST_RESPONSE';
  if ('Return' in response) {
    const outcome = { result: response.Return };
    return timedAnswer(scheduler, { submitted: waits ? {} : undefined, endsAt: now, outcome });
  }
  const { Error: error, Cause: cause } = response.Throw;
  const timedOut = error === 'States.Timeout' || error === 'States.HeartbeatTimeout';
  return timedAnswer(scheduler, {
    submitted: waits && !isCallRefusal(call.resource, response.Throw) ? {} : undefined,
    endsAt: now + 1000 * (secondsUntil(error, call.limits) ?? 0),
    outcome: { failure: new StateFailure(error, cause), timedOut },
  });
}

function secondsUntil(error: string | undefined, limits: TaskLimits): number | undefined {
  // A heartbeat that fails to come has been told as States.Timeout too.
  if (error === 'States.Timeout') return limits.timeout ?? limits.heartbeat;
  return error === 'States.HeartbeatTimeout' ? limits.heartbeat : undefined;
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
  const { scheduler } = visit.run.engine;
  // Whether AWS writes TaskFailed or TaskSubmitFailed for a refused `.sync` call is unverified.
  if ('failure' in answer) return refusedAnswer(stateFailure(answer.failure));
  const { response, job } = answer;
  if (job === undefined) {
    return timedAnswer(scheduler, { endsAt: scheduler.now, outcome: { result: response } });
  }
  const { outcome } = job;
  return timedAnswer(scheduler, {
    submitted: response,
    endsAt: job.endsAt,
    outcome:
      'failure' in outcome ? { failure: stateFailure(outcome.failure), timedOut: false } : outcome,
    stop: (time) => job.stop(time),
  });
}

function stateFailure({ error, cause }: ServiceFailure): StateFailure {
  return new StateFailure(error, cause);
}
