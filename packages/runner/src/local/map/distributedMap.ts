import type { Json } from '@sfn-sagemaker/asl-model';
import { mapRunArn } from '../context/contextObject.ts';
import type { StateData } from '../data/stateData.ts';
import { textOf } from '../definition/fields.ts';
import { ExecutionFailure, StateFailure } from '../failure/stateFailure.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { failureDetails } from '../task/taskEvents.ts';
import type { Visit } from '../visit.ts';
import { childExecution, type MapRun } from './childExecution.ts';
import type { MapResult, MapWork } from './inlineMap.ts';
import { itemOf, iterationInput } from './items.ts';
import type { MapLimits } from './mapLimits.ts';
import { processorOf } from './processor.ts';
import { runIterations } from './workers.ts';

/**
 * Every item in a child execution with a history of its own:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
export function* mapDistributed(visit: Visit, data: StateData, work: MapWork): Steps<MapResult> {
  const { branch, run, state } = visit;
  const { identity, random } = run.engine;
  const id = randomUuid(random);
  const label = textOf(state.fields, 'Label') ?? state.name.slice(0, 40);
  const mapRun: MapRun = { label, arn: mapRunArn(identity, label, id) };
  run.history.add(branch, 'MapRunStarted', {
    mapRunStartedEventDetails: { mapRunArn: mapRun.arn },
  });
  try {
    const outputs = yield* runChildren(visit, data, { ...work, mapRun });
    // Since November 2024 nothing but MapStateSucceeded follows it (recorded); before, MapStateExited did too.
    const endedBy = run.history.note(branch.lastEventId, 'MapRunSucceeded');
    return { outputs, endedBy };
  } catch (thrown) {
    if (thrown instanceof StateFailure && !(thrown instanceof ExecutionFailure)) {
      run.history.add(branch, 'MapRunFailed', { mapRunFailedEventDetails: failureDetails(thrown) });
    }
    throw thrown;
  }
}

interface MapRunWork extends MapWork {
  readonly mapRun: MapRun;
}

function* runChildren(visit: Visit, data: StateData, work: MapRunWork): Steps<Json[]> {
  const { items, limits, mapRun } = work;
  const outputs = new Map<number, Json>();
  let failures = 0;
  yield* runIterations(visit, {
    length: items.length,
    concurrency: limits.concurrency,
    *run(index) {
      const item = itemOf(items, index);
      const input = yield* iterationInput(data, item);
      const child = childExecution(visit, { mapRun, item, input });
      try {
        outputs.set(
          index,
          yield* child.run.runMachine(child.run, child.branch, {
            machine: processorOf(visit.state),
            input,
          }),
        );
      } catch (thrown) {
        if (!(thrown instanceof StateFailure) || thrown instanceof ExecutionFailure) throw thrown;
        failures += 1;
        if (!tolerated(failures, items.length, limits)) throw thresholdExceeded();
      }
    },
  });
  return items.flatMap((_, index) => {
    const output = outputs.get(index);
    return output === undefined ? [] : [output];
  });
}

/** Without a tolerance the first failure ends the Map. */
function tolerated(failures: number, total: number, limits: MapLimits): boolean {
  const { toleratedCount, toleratedPercentage } = limits;
  const withinCount = toleratedCount !== undefined && failures <= toleratedCount;
  const withinShare =
    toleratedPercentage !== undefined && (100 * failures) / total <= toleratedPercentage;
  if (toleratedCount === undefined) return withinShare;
  return toleratedPercentage === undefined ? withinCount : withinCount && withinShare;
}

function thresholdExceeded(): StateFailure {
  return new StateFailure(
    'States.ExceedToleratedFailureThreshold',
    'The specified tolerated failure threshold was exceeded',
  );
}
