import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { stateData } from '../data/stateDataOf.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Exit, Visit } from '../visit.ts';
import { matches } from './errorMatch.ts';
import type { StateFailure } from './stateFailure.ts';

/**
 * Goes on at the catcher that names the failure; without one the failure goes to the machine around
 * the state.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-fallback-states
 */
export function* recover(visit: Visit, failure: StateFailure): Steps<Exit> {
  const catcher = visit.state.catchers.find((entry) => matches(entry.errorEquals, failure));
  if (catcher === undefined) throw failure;
  visit.run.engine.coverage.count('catches', catcher.pointer);
  const outcome = yield* stateData(visit).recover(errorOutput(failure), catcher.fields);
  return { next: catcher.next, via: `${catcher.pointer}/Next`, ...outcome };
}

function errorOutput({ error, cause }: StateFailure): JsonObject {
  return { Error: error ?? null, Cause: cause ?? null };
}
