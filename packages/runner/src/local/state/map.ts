import { mapDistributed } from '../map/distributedMap.ts';
import { mapInline } from '../map/inlineMap.ts';
import { selectItems } from '../map/items.ts';
import { mapLimits } from '../map/mapLimits.ts';
import type { StateBehaviour } from './behaviour.ts';

/**
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html
 */
export const map: StateBehaviour = function* (visit, data) {
  const { branch, run, state } = visit;
  const items = yield* selectItems(visit, data);
  run.history.add(branch, 'MapStateStarted', {
    mapStateStartedEventDetails: { length: items.length },
  });
  const limits = yield* mapLimits(visit, data);
  const iterate = state.childExecutions === undefined ? mapInline : mapDistributed;
  const { outputs, endedBy } = yield* iterate(visit, data, { items, limits });
  run.history.note(endedBy, 'MapStateSucceeded');
  return { next: state.next, ...(yield* data.finish(outputs)) };
};
