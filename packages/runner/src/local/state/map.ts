import { mapDistributed } from '../map/distributedMap.ts';
import { mapInline } from '../map/inlineMap.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html */
export const map: StateBehaviour = function* (visit, data) {
  const { run, state } = visit;
  const iterate = state.childExecutions === undefined ? mapInline : mapDistributed;
  const { result, endedBy } = yield* iterate(visit, data);
  run.history.note(endedBy, 'MapStateSucceeded');
  return { next: state.next, ...(yield* data.finish(result)) };
};
