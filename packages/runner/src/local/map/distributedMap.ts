import type { Json } from '@sfn-sagemaker/asl-model';
import { mapRunArn } from '../context/contextObject.ts';
import type { StateData } from '../data/stateData.ts';
import { textOf } from '../definition/fields.ts';
import { ExecutionFailure, StateFailure } from '../failure/stateFailure.ts';
import { type ItemSource, itemSource } from '../itemReader/itemSource.ts';
import { ItemStream } from '../itemReader/itemStream.ts';
import { readItems } from '../itemReader/readItems.ts';
import { randomUuid } from '../random.ts';
import type { Steps } from '../scheduler/steps.ts';
import { linesOf } from '../state/lines.ts';
import { failureDetails } from '../task/taskEvents.ts';
import type { Visit } from '../visit.ts';
import { childMachineArn } from './childExecution.ts';
import { batchingOf, type ChildInput, ChildInputs } from './childInputs.ts';
import type { ChildResult } from './childResult.ts';
import type { DataItem } from './dataItem.ts';
import { FailureTolerance } from './failureTolerance.ts';
import { selectItems } from './items.ts';
import { endChild, keptChild } from './keptChild.ts';
import { concurrencyOf, type ToleratedFailures, toleratedFailures } from './mapLimits.ts';
import type { MapResult } from './mapResult.ts';
import { MapRunRecord } from './mapRunRecord.ts';
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
  const before = redrivenMapRun(visit);
  if (before === undefined) mapStateStarted(visit, given?.length ?? 0);
  const tolerated = yield* toleratedFailures(visit, data);
  const source = yield* itemSource(visit, data);
  const place = yield* resultPlace(visit, data);
  const limits = { concurrency, tolerated };
  const record = before ?? startMapRun(visit, limits);
  return yield* watched(visit, record, function* () {
    const items = itemsOf(visit, source, given);
    const sink = resultSink(visit, place, record.facts.arn);
    yield* runChildren(visit, data, { items, total: given?.length, limits, record, sink });
    return sink.result();
  });
}

function itemsOf(
  visit: Visit,
  source: ItemSource | undefined,
  given: readonly DataItem[] = [],
): ItemStream {
  return new ItemStream(source ? readItems(visit, source) : given, source?.maxItems);
}

/** Writes how the Map Run ended. */
function* watched(visit: Visit, record: MapRunRecord, work: () => Steps<Json>): Steps<MapResult> {
  const { branch, run } = visit;
  let ended = false;
  record.end('ABORTED', Number.POSITIVE_INFINITY);
  try {
    const result = yield* work();
    ended = true;
    record.end('SUCCEEDED', run.engine.scheduler.now);
    // Since November 2024 nothing but MapStateSucceeded follows it (recorded); before,
    // MapStateExited did too.
    const endedBy = run.history.note(branch.lastEventId, 'MapRunSucceeded');
    return { result, endedBy };
  } catch (thrown) {
    ended = true;
    record.end('FAILED', run.engine.scheduler.now);
    if (thrown instanceof StateFailure && !(thrown instanceof ExecutionFailure)) {
      run.history.add(branch, 'MapRunFailed', { mapRunFailedEventDetails: failureDetails(thrown) });
    }
    throw thrown;
  } finally {
    if (!ended) {
      record.end('ABORTED', run.engine.scheduler.now);
      run.history.note(branch.lastEventId, 'MapRunAborted');
    }
  }
}

/** The Map Run that a redriven state goes on with. */
function redrivenMapRun(visit: Visit): MapRunRecord | undefined {
  const { branch, enteredEventId, run } = visit;
  const before = visit.redriven && run.engine.recorder?.mapRunOf(run.arn, enteredEventId);
  linesOf(visit);
  if (before === undefined) return undefined;
  run.history.add(branch, 'MapRunRedriven', {
    mapRunRedrivenEventDetails: {
      mapRunArn: before.facts.arn,
      redriveCount: before.redrive(run.engine.scheduler.now),
    },
  });
  return before;
}

function startMapRun({ branch, enteredEventId, run, state }: Visit, limits: Limits): MapRunRecord {
  const { identity, random, recorder, scheduler } = run.engine;
  const label = textOf(state.fields, 'Label') ?? state.name.slice(0, 40);
  const arn = mapRunArn(identity, label, randomUuid(random));
  run.history.add(branch, 'MapRunStarted', { mapRunStartedEventDetails: { mapRunArn: arn } });
  const { toleratedCount = 0, toleratedPercentage = 0 } = limits.tolerated;
  const record = new MapRunRecord({
    ...{ arn, label, enteredEventId, executionArn: run.arn, startDate: scheduler.now },
    stateMachineArn: childMachineArn(identity, label),
    maxConcurrency: limits.concurrency,
    writesResults: Object.hasOwn(state.fields, 'ResultWriter'),
    toleratedFailureCount: toleratedCount,
    toleratedFailurePercentage: toleratedPercentage,
  });
  recorder?.addMapRun(record);
  return record;
}

interface Limits {
  readonly concurrency: number;
  readonly tolerated: ToleratedFailures;
}

interface MapRun {
  readonly items: ItemStream;
  /** Absent while they are still being read. */
  readonly total: number | undefined;
  readonly limits: Limits;
  readonly record: MapRunRecord;
  readonly sink: ResultSink;
}

function* runChildren(visit: Visit, data: StateData, mapRun: MapRun): Steps<void> {
  const { items, total = Number.POSITIVE_INFINITY, limits, record, sink } = mapRun;
  const inputs = new ChildInputs(data, items, yield* batchingOf(visit, data));
  const tolerance = new FailureTolerance(limits.tolerated);
  let children = 0;
  yield* runIterations(visit, {
    workers: Math.min(total, limits.concurrency),
    take: () => inputs.next(),
    *run(child) {
      children += 1;
      const result = yield* runChild(visit, record, child);
      sink.add(result);
      if ('failure' in result.outcome) tolerance.count(mapRun.total);
    },
  });
  tolerance.check(children);
}

/** A child that succeeded before a redrive is not run again. */
function* runChild(visit: Visit, record: MapRunRecord, child: ChildInput): Steps<ChildResult> {
  const before = record.children.get(child.index);
  if (before?.result !== undefined && 'output' in before.result.outcome) return before.result;
  const kept = keptChild(visit, record, { child, before });
  const { run, branch, name } = kept.execution;
  const { index, input } = kept.child;
  const work = { machine: processorOf(visit.state), input };
  try {
    const outcome = yield* outcomeOf(() => run.runMachine(run, branch, work));
    const stateMachineArn = String(run.stateMachineContext.Id);
    const { startedAt } = kept;
    const endedAt = run.engine.scheduler.now;
    kept.result = {
      ...{ index, arn: run.arn, name, stateMachineArn, input, outcome, startedAt, endedAt },
    };
    return kept.result;
  } finally {
    endChild(record, kept);
  }
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
