import type { Json } from '@sfn-sagemaker/asl-model';
import { mapRunArn } from '../context/contextObject.ts';
import type { StateData } from '../data/stateData.ts';
import { textOf } from '../definition/fields.ts';
import { ExecutionFailure, StateFailure } from '../failure/stateFailure.ts';
import { itemSource } from '../itemReader/itemSource.ts';
import { readItems } from '../itemReader/readItems.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { failureDetails } from '../task/taskEvents.ts';
import type { Visit } from '../visit.ts';
import { childExecution } from './childExecution.ts';
import { batchingOf, type ChildInput, ChildInputs } from './childInputs.ts';
import type { ChildResult } from './childResult.ts';
import { FailureTolerance } from './failureTolerance.ts';
import { selectItems } from './items.ts';
import { concurrencyOf, type ToleratedFailures, toleratedFailures } from './mapLimits.ts';
import type { MapResult } from './mapResult.ts';
import { mapStateStarted } from './mapStateStarted.ts';
import { processorOf } from './processor.ts';
import type { ResultSink } from './resultSink.ts';
import { resultPlace, resultSink } from './resultWriter.ts';
import { runIterations } from './workers.ts';

/**
 * Every item in a child execution with a history of its own:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
export function* mapDistributed(visit: Visit, data: StateData): Steps<MapResult> {
  const concurrency = yield* concurrencyOf(visit, data);
  const reads = Object.hasOwn(visit.state.fields, 'ItemReader');
  const given = reads ? undefined : yield* selectItems(visit, data);
  mapStateStarted(visit, given?.length ?? 0);
  const tolerated = yield* toleratedFailures(visit, data);
  const source = yield* itemSource(visit, data);
  const place = yield* resultPlace(visit, data);
  const { arn, label } = startMapRun(visit);
  return yield* watched(visit, function* () {
    const items = source === undefined ? (given ?? []) : readItems(visit, source);
    const sink = resultSink(visit, place, arn);
    const limits = { concurrency, tolerated };
    yield* runChildren(visit, data, { items, total: given?.length, limits, label, sink });
    return sink.result();
  });
}

/** Writes how the Map Run ended. */
function* watched(visit: Visit, work: () => Steps<Json>): Steps<MapResult> {
  const { branch, run } = visit;
  let ended = false;
  try {
    const result = yield* work();
    ended = true;
    // Since November 2024 nothing but MapStateSucceeded follows it (recorded); before,
    // MapStateExited did too.
    const endedBy = run.history.note(branch.lastEventId, 'MapRunSucceeded');
    return { result, endedBy };
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

interface MapRunNames {
  readonly arn: string;
  /** What names of the children's state machine end in. */
  readonly label: string;
}

function startMapRun({ branch, run, state }: Visit): MapRunNames {
  const { identity, random } = run.engine;
  const label = textOf(state.fields, 'Label') ?? state.name.slice(0, 40);
  const arn = mapRunArn(identity, label, randomUuid(random));
  run.history.add(branch, 'MapRunStarted', { mapRunStartedEventDetails: { mapRunArn: arn } });
  return { arn, label };
}

interface MapRun {
  readonly items: Iterable<Json>;
  /** Absent while they are still being read. */
  readonly total: number | undefined;
  readonly limits: { readonly concurrency: number; readonly tolerated: ToleratedFailures };
  readonly label: string;
  readonly sink: ResultSink;
}

function* runChildren(visit: Visit, data: StateData, mapRun: MapRun): Steps<void> {
  const { items, total = Number.POSITIVE_INFINITY, limits, label, sink } = mapRun;
  const inputs = new ChildInputs(data, items, yield* batchingOf(visit, data));
  const tolerance = new FailureTolerance(limits.tolerated);
  let children = 0;
  yield* runIterations(visit, {
    workers: Math.min(total, limits.concurrency),
    take: () => inputs.next(),
    *run(child) {
      children += 1;
      const result = yield* runChild(visit, label, child);
      sink.add(result);
      if ('failure' in result.outcome) tolerance.count(mapRun.total);
    },
  });
  tolerance.check(children);
}

function* runChild(visit: Visit, label: string, child: ChildInput): Steps<ChildResult> {
  const { index, input, item } = child;
  const { scheduler } = visit.run.engine;
  const { run, branch, name } = childExecution(visit, { label, item, input });
  const startedAt = scheduler.now;
  const work = { machine: processorOf(visit.state), input };
  const outcome = yield* outcomeOf(() => run.runMachine(run, branch, work));
  const stateMachineArn = String(run.stateMachineContext.Id);
  const endedAt = scheduler.now;
  return { index, arn: run.arn, name, stateMachineArn, input, outcome, startedAt, endedAt };
}

/** A child's output, or its failure: that is the Map's to tolerate. */
function* outcomeOf(work: () => Steps<Json>): Steps<ChildResult['outcome']> {
  try {
    return { output: yield* work() };
  } catch (thrown) {
    if (!(thrown instanceof StateFailure) || thrown instanceof ExecutionFailure) throw thrown;
    return { failure: thrown };
  }
}
