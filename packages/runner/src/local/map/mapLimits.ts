import type { StateData } from '../data/stateData.ts';
import { decimalNumber, wholeNumber } from '../data/wholeNumber.ts';
import { outOfRange } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** What AWS runs at a time when the state asks for no limit. */
const INLINE_CONCURRENCY = 40;
const DISTRIBUTED_CONCURRENCY = 10_000;

/**
 * How many iterations run at a time. AWS reads it before MapStateStarted, the failures that are
 * tolerated after it (LocalStack's comparison with AWS).
 */
export function* concurrencyOf(visit: Visit, data: StateData): Steps<number> {
  const found = yield* data.value('MaxConcurrency', 'number');
  const asked = found === undefined ? 0 : wholeNumber(visit, found);
  if (found !== undefined && asked < 0) {
    const cause = `Expected non-negative integer for MaxConcurrency, got '${asked}' instead.`;
    throw outOfRange(visit, found, cause);
  }
  const most =
    visit.state.childExecutions === undefined ? INLINE_CONCURRENCY : DISTRIBUTED_CONCURRENCY;
  return asked === 0 ? most : Math.min(asked, most);
}

/** How many iterations may fail. */
export interface ToleratedFailures {
  readonly toleratedCount: number | undefined;
  readonly toleratedPercentage: number | undefined;
}

export function* toleratedFailures(visit: Visit, data: StateData): Steps<ToleratedFailures> {
  return {
    toleratedCount: yield* count(visit, data),
    toleratedPercentage: yield* percentage(visit, data),
  };
}

function* count(visit: Visit, data: StateData): Steps<number | undefined> {
  const found = yield* data.value('ToleratedFailureCount', 'number');
  if (found === undefined) return undefined;
  const number = wholeNumber(visit, found);
  if (number < 0) throw outOfRange(visit, found, 'ToleratedFailureCount cannot be negative.');
  return number;
}

function* percentage(visit: Visit, data: StateData): Steps<number | undefined> {
  const found = yield* data.value('ToleratedFailurePercentage', 'number');
  if (found === undefined) return undefined;
  const share = decimalNumber(visit, found);
  if (share >= 0 && share <= 100) return share;
  throw outOfRange(visit, found, 'ToleratedFailurePercentage must be between 0 and 100.');
}
