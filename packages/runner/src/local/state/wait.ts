import { type Json, parseTimestamp } from '@sfn-sagemaker/asl-model';
import type { FieldValue, StateData } from '../data/stateData.ts';
import type { StateFailure } from '../failure/stateFailure.ts';
import { outOfRange, runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html */
export const wait: StateBehaviour = function* (visit, data) {
  const { scheduler } = visit.run.engine;
  yield* scheduler.sleepUntil(yield* dueTime(visit, data));
  return { next: visit.state.next, ...(yield* data.passOn()) };
};

function* dueTime(visit: Visit, data: StateData): Steps<number> {
  const seconds = yield* data.value('Seconds', 'number');
  if (seconds !== undefined)
    return visit.run.engine.scheduler.now + 1000 * secondsOf(visit, seconds);
  const timestamp = yield* data.value('Timestamp', 'string');
  if (timestamp !== undefined) return timeOf(visit, timestamp);
  throw runtimeFailure(visit, 'The Wait state names neither Seconds nor Timestamp.');
}

function secondsOf(visit: Visit, found: FieldValue): number {
  const { value } = found;
  if (value === undefined) throw nowhere(visit, found);
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw refused(visit, found, {
      path: 'parameter cannot be parsed as a long value',
      expression: 'field cannot be parsed as a long value',
    });
  }
  if (value >= 0) return value;
  throw refused(visit, found, {
    path: 'parameter references a negative value',
    expression: 'field cannot be negative',
  });
}

function timeOf(visit: Visit, found: FieldValue): number {
  if (found.value === undefined) throw nowhere(visit, found);
  const time = typeof found.value === 'string' ? parseTimestamp(found.value) : undefined;
  if (time !== undefined) return time.milliseconds;
  throw refused(visit, found, {
    path: 'parameter does not reference a valid ISO-8601 extended offset date-time format string',
    expression: 'field cannot be parsed as an ISO-8601 extended offset date-time format string',
  });
}

function nowhere(visit: Visit, { field, written }: FieldValue): StateFailure {
  return runtimeFailure(
    visit,
    `The ${field} parameter does not reference an input value: ${show(written)}`,
  );
}

interface Complaint {
  readonly path: string;
  readonly expression: string;
}

function refused(visit: Visit, found: FieldValue, complaint: Complaint): StateFailure {
  const { field, written } = found;
  const shown = show(found.value);
  const cause =
    visit.state.queryLanguage === 'JSONPath'
      ? `The ${field} ${complaint.path}: ${show(written)} == ${shown}`
      : `The ${field} ${complaint.expression}: ${shown}`;
  return outOfRange(visit, found, cause);
}

function show(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
