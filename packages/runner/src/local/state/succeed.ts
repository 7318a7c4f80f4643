import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html */
export const succeed: StateBehaviour = function* (_visit, data) {
  return { next: undefined, ...(yield* data.passOn()) };
};
