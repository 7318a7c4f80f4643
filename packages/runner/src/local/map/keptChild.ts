import { redriven } from '../history/redriven.ts';
import { WHOLE } from '../history/stateEvents.ts';
import { failureDetails } from '../task/taskEvents.ts';
import type { Visit } from '../visit.ts';
import { childExecution } from './childExecution.ts';
import type { ChildInput } from './childInputs.ts';
import type { KeptChild, MapRunRecord } from './mapRunRecord.ts';

interface Started {
  readonly child: ChildInput;
  /** The same child before a redrive. */
  readonly before: KeptChild | undefined;
}

/**
 * Begins a child execution. A redriven one goes on where it was; an Express one, which cannot,
 * begins anew. It is remembered where somebody may ask for it.
 */
export function keptChild(visit: Visit, record: MapRunRecord, started: Started): KeptChild {
  const { engine } = visit.run;
  const { before } = started;
  const child = before?.child ?? started.child;
  const { item, input } = child;
  const { label } = record.facts;
  const redriveCount = before === undefined ? 0 : before.redriveCount + 1;
  const goesOn = before?.execution.run.type === 'STANDARD' ? before.execution : undefined;
  if (goesOn !== undefined) redriven(goesOn.run, goesOn.branch, redriveCount);
  const execution = goesOn ?? childExecution(visit, { label, item, input });
  const startedAt = before?.startedAt ?? engine.scheduler.now;
  const endedAt = Number.POSITIVE_INFINITY;
  const kept: KeptChild = { child, execution, startedAt, endedAt, redriveCount };
  if (engine.recorder !== undefined) record.keep(kept);
  return kept;
}

/** Writes how a child ended into its own history, where somebody may read it. */
export function endChild(record: MapRunRecord, kept: KeptChild): void {
  const { execution, result } = kept;
  const { branch, run } = execution;
  const { payloads, recorder, scheduler } = run.engine;
  kept.endedAt = scheduler.now;
  if (recorder === undefined) return;
  record.count(kept);
  if (result === undefined) {
    run.history.end({ lastEventId: 0 }, 'ExecutionAborted', { executionAbortedEventDetails: {} });
    return;
  }
  const { outcome } = result;
  if ('output' in outcome) {
    run.history.end(branch, 'ExecutionSucceeded', {
      executionSucceededEventDetails: {
        output: payloads.text(outcome.output),
        outputDetails: WHOLE,
      },
    });
    return;
  }
  run.history.end(branch, 'ExecutionFailed', {
    executionFailedEventDetails: failureDetails(outcome.failure),
  });
}
