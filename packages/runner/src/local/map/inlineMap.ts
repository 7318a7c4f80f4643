import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StateData } from '../data/stateData.ts';
import type { Branch, Line } from '../history/branch.ts';
import type { Steps } from '../scheduler/steps.ts';
import { linesOf } from '../state/lines.ts';
import type { Visit } from '../visit.ts';
import { mapItem } from './dataItem.ts';
import { iterationInput, selectItems } from './items.ts';
import { concurrencyOf, toleratedFailures } from './mapLimits.ts';
import type { MapResult } from './mapResult.ts';
import { mapStateStarted } from './mapStateStarted.ts';
import { processorOf } from './processor.ts';
import { runIterations, type Worker } from './workers.ts';

/**
 * Iterations inside the execution:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html
 */
export function* mapInline(visit: Visit, data: StateData): Steps<MapResult> {
  const concurrency = yield* concurrencyOf(visit, data);
  const items = yield* selectItems(visit, data);
  if (visit.redriven === undefined) mapStateStarted(visit, items.length);
  yield* toleratedFailures(visit, data);
  const outputs: Json[] = new Array(items.length);
  const lines = linesOf(visit);
  const entries = items.entries();
  yield* runIterations(visit, {
    workers: Math.min(items.length, concurrency),
    // biome-ignore lint/correctness/useYield: a distributed Map may have to wait for its next item.
    *take() {
      return entries.next().value;
    },
    *run([index, each], worker) {
      const line = lines.get(index);
      const item = mapItem(index, each);
      const output =
        line !== undefined && 'output' in line
          ? line.output
          : yield* iterate(visit, data, { item, index, worker, lines });
      outputs[index] = output;
      lines.set(index, { output });
    },
  });
  return { result: outputs, endedBy: visit.branch.lastEventId };
}

interface Iteration {
  readonly item: JsonObject;
  readonly index: number;
  readonly worker: Worker;
  readonly lines: Map<number, Line>;
}

function* iterate(visit: Visit, data: StateData, iteration: Iteration): Steps<Json> {
  const { run, state } = visit;
  const { index, worker, lines } = iteration;
  const details = { name: state.name, index };
  const input = yield* iterationInput(data, iteration.item);
  const branch = iterationBranch(visit, iteration);
  lines.set(index, { branch });
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

/** A new iteration, or what is left of one that a redrive goes on with. */
function iterationBranch({ run, state, branch }: Visit, iteration: Iteration): Branch {
  const { index, item, lines, worker } = iteration;
  const line = lines.get(index);
  if (line !== undefined && 'branch' in line) {
    return { ...line.branch, lastEventId: worker.lastEventId };
  }
  const startedId = run.history.note(worker.lastEventId, 'MapIterationStarted', {
    mapIterationStartedEventDetails: { name: state.name, index },
  });
  const { variables } = branch;
  return { lastEventId: startedId, variables, item, inParallel: false };
}
