import type { Retrier } from '../definition/plan.ts';
import type { Visit } from '../visit.ts';
import { matches } from './errorMatch.ts';
import type { StateFailure } from './stateFailure.ts';

/** How often each retrier of a state was used during one visit: each has its own count. */
export type RetryCounts = Map<Retrier, number>;

/**
 * How long to wait before the next attempt, in seconds; absent when no retrier applies.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error
 */
export function retryDelay(
  visit: Visit,
  failure: StateFailure,
  counts: RetryCounts,
): number | undefined {
  const retrier = visit.state.retriers.find((entry) => matches(entry.errorEquals, failure));
  if (retrier === undefined) return undefined;
  const used = counts.get(retrier) ?? 0;
  if (used >= retrier.maxAttempts) return undefined;
  counts.set(retrier, used + 1);
  const { coverage, random } = visit.run.engine;
  coverage.count('retries', retrier.pointer);
  const backedOff = retrier.intervalSeconds * retrier.backoffRate ** used;
  const delay = Math.min(backedOff, retrier.maxDelaySeconds);
  return retrier.jitter ? Math.round(delay * random() * 1000) / 1000 : delay;
}
