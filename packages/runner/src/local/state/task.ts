import { type Json, parseTaskResource, type TaskResource } from '@sfn-sagemaker/asl-model';
import { DefinitionError } from '../definition/definitionError.ts';
import { isObject, textOf } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { requireActivity } from '../task/activity.ts';
import { answerTask } from '../task/answerTask.ts';
import type { TaskAnswer, TaskOutcome } from '../task/taskAnswer.ts';
import { type TaskEvents, taskEvents } from '../task/taskEvents.ts';
import { taskLimits } from '../task/taskLimits.ts';
import type { Visit } from '../visit.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html */
export const task: StateBehaviour = function* (visit, data) {
  const resource = resourceOf(visit);
  const isActivity = resource.kind === 'activity';
  if (isActivity) requireActivity(visit, resource);
  if (isActivity || resource.pattern !== 'REQUEST_RESPONSE')
    visit.taskToken = randomUuid(visit.run.engine.random);
  const limits = yield* taskLimits(visit, data);
  const credentials = yield* data.template('Credentials');
  const work = yield* data.work();
  const call = { resource, work, limits };
  const events = taskEvents(visit, resource);
  events.scheduled({ work, limits, roleArn: roleArnIn(credentials) });
  const givenUpAt =
    visit.run.engine.scheduler.now + 1000 * (limits.timeout ?? Number.POSITIVE_INFINITY);
  const answer = answerTask(visit, call);
  const result = yield* complete(visit, events, { answer, givenUpAt });
  return { next: visit.state.next, ...(yield* data.finish(result)) };
};

function resourceOf({ state }: Visit): TaskResource {
  const text = textOf(state.fields, 'Resource') ?? '';
  const resource = parseTaskResource(text);
  if (resource !== undefined) return resource;
  throw new DefinitionError(
    `${state.pointer}/Resource`,
    `State ${JSON.stringify(state.name)} has a Resource that Step Functions does not know: ${JSON.stringify(text)}.`,
  );
}

function roleArnIn(credentials: Json | undefined): string | undefined {
  return isObject(credentials) ? textOf(credentials, 'RoleArn') : undefined;
}

interface Running {
  readonly answer: TaskAnswer;
  /** Virtual time. */
  readonly givenUpAt: number;
}

/** Lets the task take its virtual time, then writes how it ended. */
function* complete(visit: Visit, events: TaskEvents, running: Running): Steps<Json> {
  const outcome = withinLimit(visit, yield* outcomeOf(visit, events, running));
  if ('result' in outcome) {
    events.succeeded(outcome.result);
    return outcome.result;
  }
  if (outcome.timedOut) events.timedOut(outcome.failure);
  else events.failed(outcome.failure);
  throw outcome.failure;
}

/** Waits for the task and stops what it leaves behind when it is given up. */
function* outcomeOf(visit: Visit, events: TaskEvents, running: Running): Steps<TaskOutcome> {
  const { answer } = running;
  let ended = false;
  try {
    const outcome = yield* waitFor(events, running);
    ended = outcome !== undefined;
    return outcome ?? { failure: new StateFailure('States.Timeout', undefined), timedOut: true };
  } finally {
    if (!ended) answer.stop(visit.run.engine.scheduler.now);
  }
}

function* waitFor(
  events: TaskEvents,
  { answer, givenUpAt }: Running,
): Steps<TaskOutcome | undefined> {
  const worker = answer.taken === undefined ? {} : yield* answer.taken(givenUpAt);
  if (worker === undefined) return undefined;
  events.started(worker.workerName);
  if (answer.submitted !== undefined) events.submitted(answer.submitted);
  return yield* answer.wait(givenUpAt);
}

function withinLimit(visit: Visit, outcome: TaskOutcome): TaskOutcome {
  if (!('result' in outcome) || visit.run.engine.payloads.fits(outcome.result)) return outcome;
  return { failure: tooLarge(visit), timedOut: false };
}

function tooLarge({ state }: Visit): StateFailure {
  const resource = textOf(state.fields, 'Resource') ?? '';
  return new StateFailure(
    'States.DataLimitExceeded',
    `The state/task '${resource}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}
