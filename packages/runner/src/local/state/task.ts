import { type Json, parseTaskResource, type TaskResource } from '@sfn-sagemaker/asl-model';
import { DefinitionError } from '../definition/definitionError.ts';
import { isObject, textOf } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { answerTask, type TaskAnswer } from '../task/answerTask.ts';
import { type TaskEvents, taskEvents } from '../task/taskEvents.ts';
import { taskLimits } from '../task/taskLimits.ts';
import type { Visit } from '../visit.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html */
export const task: StateBehaviour = function* (visit, data) {
  const resource = resourceOf(visit);
  if (resource.pattern !== 'REQUEST_RESPONSE')
    visit.taskToken = randomUuid(visit.run.engine.random);
  const limits = yield* taskLimits(visit, data);
  const credentials = yield* data.template('Credentials');
  const work = yield* data.work();
  const events = taskEvents(visit, resource);
  events.scheduled({ work, limits, roleArn: roleArnIn(credentials) });
  events.started();
  const answer = answerTask(visit, { resource, work, limits });
  const result = yield* complete(visit, events, answer);
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

/** Lets the task take its virtual time, then writes how it ended. */
function* complete(visit: Visit, events: TaskEvents, answer: TaskAnswer): Steps<Json> {
  const { scheduler, payloads } = visit.run.engine;
  if (answer.submitted !== undefined) events.submitted(answer.submitted);
  let ended = false;
  try {
    yield* scheduler.sleepUntil(answer.endsAt);
    ended = !answer.timedOut;
  } finally {
    if (!ended) answer.stop(scheduler.now);
  }
  const outcome =
    'result' in answer.outcome && !payloads.fits(answer.outcome.result)
      ? { failure: tooLarge(visit) }
      : answer.outcome;
  if ('failure' in outcome) {
    if (answer.timedOut) events.timedOut(outcome.failure);
    else events.failed(outcome.failure);
    throw outcome.failure;
  }
  events.succeeded(outcome.result);
  return outcome.result;
}

function tooLarge({ state }: Visit): StateFailure {
  const resource = textOf(state.fields, 'Resource') ?? '';
  return new StateFailure(
    'States.DataLimitExceeded',
    `The state/task '${resource}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}
