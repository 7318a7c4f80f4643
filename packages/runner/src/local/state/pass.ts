import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html */
export const pass: StateBehaviour = function* (visit, data) {
  return { next: visit.state.next, ...(yield* data.transform()) };
};
