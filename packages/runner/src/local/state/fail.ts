import type { StateData } from '../data/stateData.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html */
export const fail: StateBehaviour = function* (_visit, data) {
  throw new StateFailure(yield* textIn(data, 'Error'), yield* textIn(data, 'Cause'));
};

function* textIn(data: StateData, field: string): Steps<string | undefined> {
  const found = yield* data.value(field, 'string');
  if (found === undefined) return undefined;
  return typeof found.value === 'string' ? found.value : JSON.stringify(found.value);
}
