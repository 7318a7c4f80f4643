import { StateFailure } from '../failure/stateFailure.ts';

/** A file that ItemReader cannot use. */
export function itemReaderFailed(cause: string): StateFailure {
  return new StateFailure('States.ItemReaderFailed', cause);
}
