import type { Json } from '@sfn-sagemaker/asl-model';
import { mapRunArn } from '../context/contextObject.ts';
import type { StateData } from '../data/stateData.ts';
import { textOf } from '../definition/fields.ts';
import { ExecutionFailure, StateFailure } from '../failure/stateFailure.ts';
import { readItems } from '../itemReader/readItems.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { failureDetails } from '../task/taskEvents.ts';
import type { Visit } from '../visit.ts';
import { childExecution } from './childExecution.ts';
import { batchingOf, type ChildInput, ChildInputs } from './childInputs.ts';
import { FailureTolerance } from './failureTolerance.ts';
import { selectItems } from './items.ts';
import { type MapLimits, mapLimits } from './mapLimits.ts';
import type { MapResult } from './mapResult.ts';
import { mapStateStarted } from './mapStateStarted.ts';
import { processorOf } from './processor.ts';
import { runIterations } from './workers.ts';

/**
 * Every item in a child execution with a history of its own:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
export function* mapDistributed(visit: Visit, data: StateData): Steps<MapResult> {
  const { branch, run, state } = visit;
  const reads = Object.hasOwn(state.fields, 'ItemReader');
  const given = reads ? undefined : yield* selectItems(visit, data);
  mapStateStarted(visit, given?.length ?? 0);
  const limits = yield* mapLimits(visit, data);
  const label = startMapRun(visit);
  let ended = false;
  try {
    const items = given ?? (yield* readItems(visit, data));
    const outputs = yield* runChildren(visit, data, { items, total: given?.length, limits, label });
    ended = true;
    // Since November 2024 nothing but MapStateSucceeded follows it (recorded); before,
    // MapStateExited did too.
    const endedBy = run.history.note(branch.lastEventId, 'MapRunSucceeded');
    return { outputs, endedBy };
  } catch (thrown) {
    ended = true;
    if (thrown instanceof StateFailure && !(thrown instanceof ExecutionFailure)) {
      run.history.add(branch, 'MapRunFailed', { mapRunFailedEventDetails: failureDetails(thrown) });
    }
    throw thrown;
  } finally {
    if (!ended) run.history.note(branch.lastEventId, 'MapRunAborted');
  }
}

/** Gives the label that names of the children's state machine end in. */
function startMapRun({ branch, run, state }: Visit): string {
  const { identity, random } = run.engine;
  const label = textOf(state.fields, 'Label') ?? state.name.slice(0, 40);
  run.history.add(branch, 'MapRunStarted', {
    mapRunStartedEventDetails: { mapRunArn: mapRunArn(identity, label, randomUuid(random)) },
  });
  return label;
}

interface MapRun {
  readonly items: Iterable<Json>;
  /** Absent while they are still being read. */
  readonly total: number | undefined;
  readonly limits: MapLimits;
  readonly label: string;
}

function* runChildren(visit: Visit, data: StateData, mapRun: MapRun): Steps<Json[]> {
  const { items, total = Number.POSITIVE_INFINITY, limits, label } = mapRun;
  const inputs = new ChildInputs(data, items, yield* batchingOf(visit, data));
  const tolerance = new FailureTolerance(limits);
  const outputs: (Json | undefined)[] = [];
  yield* runIterations(visit, {
    workers: Math.min(total, limits.concurrency),
    take: () => inputs.next(),
    *run(child) {
      outputs[child.index] = undefined;
      const output = yield* outcomeOf(visit, label, child);
      if (!(output instanceof StateFailure)) outputs[child.index] = output;
      else tolerance.count(mapRun.total);
    },
  });
  tolerance.check(outputs.length);
  return outputs.filter((output) => output !== undefined);
}

/** A child's output, or its failure: that is the Map's to tolerate. */
function* outcomeOf(visit: Visit, label: string, child: ChildInput): Steps<Json | StateFailure> {
  const { run, branch } = childExecution(visit, { label, item: child.item, input: child.input });
  const work = { machine: processorOf(visit.state), input: child.input };
  try {
    return yield* run.runMachine(run, branch, work);
  } catch (thrown) {
    if (!(thrown instanceof StateFailure) || thrown instanceof ExecutionFailure) throw thrown;
    return thrown;
  }
}
