import type { StateData } from '../data/stateData.ts';
import { outOfRange } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** Seconds after which a task is given up. */
export interface TaskLimits {
  readonly timeout: number | undefined;
  readonly heartbeat: number | undefined;
}

export function* taskLimits(visit: Visit, data: StateData): Steps<TaskLimits> {
  return {
    timeout: yield* seconds(visit, data, 'TimeoutSeconds'),
    heartbeat: yield* seconds(visit, data, 'HeartbeatSeconds'),
  };
}

function* seconds(visit: Visit, data: StateData, field: string): Steps<number | undefined> {
  const found = yield* data.value(field, 'number');
  if (found === undefined) return undefined;
  const { value } = found;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  // The text is unverified.
  throw outOfRange(
    visit,
    found,
    `The ${found.field} field refers to value ${JSON.stringify(value)} which is not a valid positive integer: ${String(found.written)}`,
  );
}
