import { StateFailure } from '../failure/stateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { TaskAnswer, TaskCall, TaskOutcome } from './taskAnswer.ts';
import type { WaitingTask } from './taskTokens.ts';

/**
 * A task that ends when somebody sends its token back; absent where nobody could. Virtual time
 * passes until then, or until the task's own limits.
 */
export function callbackAnswer(visit: Visit, call: TaskCall): TaskAnswer | undefined {
  const { scheduler, tokens } = visit.run.engine;
  const { resource, work } = call;
  const isActivity = resource.kind === 'activity';
  const token = visit.taskToken;
  if (tokens === undefined || token === undefined) return undefined;
  if (!isActivity && !tokens.callbacks) return undefined;
  const openedAt = scheduler.now;
  const waiting = tokens.open(scheduler, { token, resource: resource.text, input: work, openedAt });
  return {
    submitted: {},
    ...(isActivity && { taken: (deadline) => takenBy(visit, waiting, deadline) }),
    wait: (deadline) => waitForAnswer(visit, waiting, { deadline, call }),
    stop: () => waiting.close(),
  };
}

/** Waits until a worker fetches the task. */
function* takenBy(
  { run }: Visit,
  waiting: WaitingTask,
  deadline: number,
): Steps<{ readonly workerName?: string } | undefined> {
  const { scheduler } = run.engine;
  while (waiting.worker === undefined && scheduler.now < deadline) {
    yield* waiting.sleepUntil(deadline);
  }
  return waiting.worker;
}

interface Limits {
  readonly deadline: number;
  readonly call: TaskCall;
}

function* waitForAnswer(
  { run }: Visit,
  waiting: WaitingTask,
  { deadline, call }: Limits,
): Steps<TaskOutcome | undefined> {
  const { scheduler } = run.engine;
  const { heartbeat = Number.POSITIVE_INFINITY } = call.limits;
  for (;;) {
    const aliveUntil = waiting.lastSign + 1000 * heartbeat;
    const due = Math.min(aliveUntil, deadline);
    if (waiting.outcome !== undefined) break;
    if (scheduler.now >= due) {
      if (due === deadline) return undefined;
      waiting.answer(missedHeartbeat());
      break;
    }
    yield* waiting.sleepUntil(due);
  }
  waiting.close();
  return waiting.outcome;
}

function missedHeartbeat(): TaskOutcome {
  return { failure: new StateFailure('States.HeartbeatTimeout', undefined), timedOut: true };
}
