import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { StateFailure } from '../failure/stateFailure.ts';
import type { PayloadWriter } from '../history/payload.ts';

/** All variables of an execution together, in bytes; those of one Assign are a payload. */
const MOST_BYTES = 10 * 1024 * 1024;

/** As many as it takes to get there with payloads. */
const MOST_UNCOUNTED = 40;

/**
 * The variables after a state that assigned some.
 * https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 *
 * @throws StateFailure `States.DataLimitExceeded` where they are too large (error and text are
 *   unverified)
 */
export function withAssigned(
  variables: Readonly<JsonObject>,
  assigned: Readonly<JsonObject>,
  payloads: PayloadWriter,
): Readonly<JsonObject> {
  if (!payloads.fits(assigned)) throw tooLarge('The variables that one state assigns');
  const merged = { ...variables, ...assigned };
  if (Object.keys(merged).length <= MOST_UNCOUNTED) return merged;
  if (Buffer.byteLength(JSON.stringify(merged)) <= MOST_BYTES) return merged;
  throw tooLarge('The variables of the execution');
}

function tooLarge(what: string): StateFailure {
  const cause = `${what} have a size exceeding the maximum number of bytes service limit.`;
  return new StateFailure('States.DataLimitExceeded', cause);
}
