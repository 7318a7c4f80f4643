import type { StateData } from '../data/stateData.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Exit, Visit } from '../visit.ts';

/** What one type of state does between its StateEntered and StateExited events. */
export type StateBehaviour = (visit: Visit, data: StateData) => Steps<Exit>;
