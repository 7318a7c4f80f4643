import type { Json } from '@sfn-sagemaker/asl-model';
import type { StateData } from '../data/stateData.ts';
import type { Branch } from '../history/branch.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import { itemOf, iterationInput } from './items.ts';
import type { MapLimits } from './mapLimits.ts';
import { processorOf } from './processor.ts';
import { runIterations, type Worker } from './workers.ts';

export interface MapWork {
  readonly items: readonly Json[];
  readonly limits: MapLimits;
}

export interface MapResult {
  readonly outputs: Json[];
  /** Id of the event that MapStateSucceeded follows. */
  readonly endedBy: number;
}

/** Iterations inside the execution: https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html */
export function* mapInline(visit: Visit, data: StateData, work: MapWork): Steps<MapResult> {
  const outputs: Json[] = new Array(work.items.length);
  yield* runIterations(visit, {
    length: work.items.length,
    concurrency: work.limits.concurrency,
    *run(index, worker) {
      outputs[index] = yield* iterate(visit, data, { ...work, index, worker });
    },
  });
  return { outputs, endedBy: visit.branch.lastEventId };
}

interface Iteration extends MapWork {
  readonly index: number;
  readonly worker: Worker;
}

function* iterate(visit: Visit, data: StateData, iteration: Iteration): Steps<Json> {
  const { run, state } = visit;
  const { index, worker } = iteration;
  const item = itemOf(iteration.items, index);
  const details = { name: state.name, index };
  const input = yield* iterationInput(data, item);
  const startedId = run.history.note(worker.lastEventId, 'MapIterationStarted', {
    mapIterationStartedEventDetails: details,
  });
  const { variables } = visit.branch;
  const branch: Branch = { lastEventId: startedId, variables, item, inParallel: false };
  let ended = false;
  try {
    const output = yield* run.runMachine(run, branch, { machine: processorOf(state), input });
    ended = true;
    worker.endedBy = run.history.note(branch.lastEventId, 'MapIterationSucceeded', {
      mapIterationSucceededEventDetails: details,
    });
    return output;
  } catch (thrown) {
    ended = true;
    worker.endedBy = branch.lastEventId;
    run.history.note(branch.lastEventId, 'MapIterationFailed', {
      mapIterationFailedEventDetails: details,
    });
    throw thrown;
  } finally {
    worker.lastEventId = branch.lastEventId;
    if (!ended) {
      run.history.note(branch.lastEventId, 'MapIterationAborted', {
        mapIterationAbortedEventDetails: details,
      });
    }
  }
}
