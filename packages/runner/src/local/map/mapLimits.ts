import type { StateData } from '../data/stateData.ts';
import { notANumber, wholeNumber } from '../data/wholeNumber.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

export interface MapLimits {
  /** Iterations at a time. */
  readonly concurrency: number;
  readonly toleratedCount: number | undefined;
  readonly toleratedPercentage: number | undefined;
}

/** What AWS runs at a time when the state asks for no limit. */
const INLINE_CONCURRENCY = 40;
const DISTRIBUTED_CONCURRENCY = 10_000;

export function* mapLimits(visit: Visit, data: StateData): Steps<MapLimits> {
  const asked = yield* integer(visit, data, 'MaxConcurrency');
  const most =
    visit.state.childExecutions === undefined ? INLINE_CONCURRENCY : DISTRIBUTED_CONCURRENCY;
  return {
    concurrency: asked === undefined || asked === 0 ? most : Math.min(asked, most),
    toleratedCount: yield* integer(visit, data, 'ToleratedFailureCount'),
    toleratedPercentage: yield* percentage(visit, data),
  };
}

function* integer(visit: Visit, data: StateData, field: string): Steps<number | undefined> {
  const found = yield* data.value(field, 'number');
  if (found === undefined) return undefined;
  const number = wholeNumber(visit, found);
  if (number < 0) throw runtimeFailure(visit, `${field} cannot be negative.`);
  return number;
}

function* percentage(visit: Visit, data: StateData): Steps<number | undefined> {
  const found = yield* data.value('ToleratedFailurePercentage', 'number');
  if (found === undefined) return undefined;
  if (typeof found.value !== 'number') throw notANumber(visit, found, 'float');
  if (found.value >= 0 && found.value <= 100) return found.value;
  throw runtimeFailure(visit, 'ToleratedFailurePercentage must be between 0 and 100.');
}
