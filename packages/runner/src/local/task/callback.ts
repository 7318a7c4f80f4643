import { StateFailure } from '../failure/stateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { TaskAnswer, TaskCall, TaskOutcome } from './taskAnswer.ts';
import type { TaskTokens } from './taskTokens.ts';

/** A task that ends when somebody sends its token back; absent where nobody could. */
export function callbackAnswer(visit: Visit, call: TaskCall): TaskAnswer | undefined {
  const { engine } = visit.run;
  const { tokens } = engine;
  const token = visit.taskToken;
  if (tokens === undefined || token === undefined) return undefined;
  const openedAt = engine.scheduler.now;
  tokens.opened({ token, resource: call.resource.text, input: call.work, openedAt });
  return {
    submitted: {},
    wait: (deadline) => waitForAnswer(visit, { tokens, token, call }, deadline),
    stop: () => {},
  };
}

interface Waiting {
  readonly tokens: TaskTokens;
  readonly token: string;
  readonly call: TaskCall;
}

function* waitForAnswer(
  visit: Visit,
  { tokens, token, call }: Waiting,
  deadline: number,
): Steps<TaskOutcome | undefined> {
  const { scheduler } = visit.run.engine;
  const answer = tokens.answer(token);
  const answeredAt = answer?.at ?? Number.POSITIVE_INFINITY;
  const aliveUntil = lastSign(scheduler.now, tokens.heartbeats(token), call.limits.heartbeat);
  const next = Math.min(answeredAt, aliveUntil, deadline);
  while (scheduler.now < next) yield* scheduler.sleepUntil(next);
  if (answer !== undefined && answeredAt === next) return answer.outcome;
  if (next === deadline) return undefined;
  return { failure: new StateFailure('States.HeartbeatTimeout', undefined), timedOut: true };
}

/** When a heartbeat will have been missed. */
function lastSign(
  from: number,
  heartbeats: readonly number[],
  seconds: number | undefined,
): number {
  if (seconds === undefined) return Number.POSITIVE_INFINITY;
  let until = from + 1000 * seconds;
  for (const heartbeat of heartbeats) {
    if (heartbeat > until) break;
    until = heartbeat + 1000 * seconds;
  }
  return until;
}
