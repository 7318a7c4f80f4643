import type { JobLifecycle, JobPhase } from '@sfn-sagemaker/sagemaker-tasks';
import type { JobRecord } from './jobRecord.ts';

/** A stretch of time in which a job's status stays the same. */
export interface StatusSpan {
  readonly status: string;
  readonly secondaryStatus?: string;
  readonly from: number;
  /** Absent for the last one. */
  readonly to?: number;
}

/**
 * Every status of a job in order, to its end. Its cost does not depend on how long the job runs.
 */
export function statusSpans(record: JobRecord, lifecycle: JobLifecycle): StatusSpan[] {
  const { createdAt, endsAt, stop, outcome } = record;
  const spans = phaseSpans(phasesOf(record, lifecycle), createdAt, stop?.insteadOf ?? endsAt);
  const last = record.maxRuntimeExceeded ? 'MaxRuntimeExceeded' : outcome;
  const end = { status: outcome, secondaryStatus: last, from: endsAt };
  if (stop === undefined) return [...spans, end];
  const stopping = { status: 'Stopping', secondaryStatus: 'Stopping', from: stop.at, to: endsAt };
  return [...spans.flatMap((span) => cut(span, stop.at)), stopping, end];
}

/** A job that fails does so in its main phase. */
function phasesOf({ outcome }: JobRecord, { phases }: JobLifecycle): readonly JobPhase[] {
  const main = phases.findIndex(({ seconds }) => seconds === undefined);
  return outcome === 'Failed' ? phases.slice(0, main + 1) : phases;
}

function cut(span: StatusSpan, at: number): StatusSpan[] {
  return span.from >= at ? [] : [{ ...span, to: Math.min(span.to ?? at, at) }];
}

/** Phases that do not fit into a short job are shortened alike. */
function phaseSpans(phases: readonly JobPhase[], from: number, until: number): StatusSpan[] {
  const total = until - from;
  const fixed = phases.reduce((sum, { seconds = 0 }) => sum + seconds * 1000, 0);
  const scale = fixed > total ? total / fixed : 1;
  const rest = total - fixed * scale;
  let at = from;
  return phases.map(({ seconds, ...status }) => {
    const start = at;
    at = Math.round(start + (seconds === undefined ? rest : seconds * 1000 * scale));
    return { ...status, from: start, to: at };
  });
}

/** The spans that have begun, the current one last. */
export function spansUntil(spans: readonly StatusSpan[], now: number): StatusSpan[] {
  const begun = spans.filter(({ from, to }) => from <= now && from !== to);
  return begun.length > 0 ? begun : spans.slice(0, 1);
}

/** When the job's own work began: the end of its first phase; absent before. */
export function startedAt(
  record: JobRecord,
  lifecycle: JobLifecycle,
  now: number,
): number | undefined {
  const [first, second] = statusSpans(record, lifecycle);
  const start = lifecycle.phases.length > 1 ? second?.from : first?.from;
  return start !== undefined && start <= now ? start : undefined;
}
