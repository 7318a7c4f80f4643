import type { InspectionErrorDetails, TestStateOutput } from '@aws-sdk/client-sfn';
import { recover } from '../failure/catch.ts';
import { matches } from '../failure/errorMatch.ts';
import type { StateFailure } from '../failure/stateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

export interface FailedState {
  readonly response: Partial<TestStateOutput>;
  readonly details: InspectionErrorDetails | undefined;
}

/** What becomes of a failure: it would be retried, it is caught, or it is the end. */
export function* failedState(
  visit: Visit,
  failure: StateFailure,
  retryCount: number,
): Steps<FailedState> {
  const { retriers, catchers } = visit.state;
  const told = errorOf(failure);
  const retryIndex = retriers.findIndex(({ errorEquals }) => matches(errorEquals, failure));
  const retrier = retriers[retryIndex];
  if (retrier !== undefined && retryCount < retrier.maxAttempts) {
    const backedOff = retrier.intervalSeconds * retrier.backoffRate ** retryCount;
    const retryBackoffIntervalSeconds = Math.min(backedOff, retrier.maxDelaySeconds);
    return {
      response: { ...told, status: 'RETRIABLE' },
      details: { retryBackoffIntervalSeconds, retryIndex },
    };
  }
  const catchIndex = catchers.findIndex(({ errorEquals }) => matches(errorEquals, failure));
  if (catchIndex >= 0) {
    const { next, output } = yield* recover(visit, failure);
    return {
      response: {
        ...told,
        status: 'CAUGHT_ERROR',
        output: JSON.stringify(output),
        ...(next === undefined ? {} : { nextState: next }),
      },
      details: { catchIndex },
    };
  }
  return {
    response: { ...told, status: 'FAILED' },
    details: retrier === undefined ? undefined : { retryIndex },
  };
}

function errorOf({ error, cause }: StateFailure): Partial<TestStateOutput> {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}
