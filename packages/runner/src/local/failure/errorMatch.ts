import { ExecutionFailure, type StateFailure } from './stateFailure.ts';

/**
 * Whether an `ErrorEquals` list names this failure.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-error-representation
 */
export function matches(errorEquals: readonly string[], failure: StateFailure): boolean {
  const { error } = failure;
  if (error === 'States.Runtime' || failure instanceof ExecutionFailure) return false;
  return errorEquals.some((name) => WILDCARDS.get(name)?.(error) ?? name === error);
}

/**
 * A recording of AWS has `States.ALL` catch `States.DataLimitExceeded`, against the documentation.
 */
const WILDCARDS: ReadonlyMap<string, (error: string | undefined) => boolean> = new Map([
  ['States.ALL', () => true],
  ['States.TaskFailed', (error: string | undefined) => error !== 'States.Timeout'],
  // A heartbeat that fails to come is a timeout too (unverified).
  [
    'States.Timeout',
    (error: string | undefined) =>
      error === 'States.Timeout' || error === 'States.HeartbeatTimeout',
  ],
]);
