import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { LocalExecution } from '../local/execution.ts';

/**
 * How one visit of a state ended. `caught`: its failure went to a Catch. `open`: the run ended
 * inside it.
 */
export type VisitOutcome = 'succeeded' | 'caught' | 'failed' | 'open';

/** One visit of a state in a run. */
export interface Visit {
  readonly state: string;
  /** `Task`, `Choice`, … */
  readonly type: string;
  /** In how many Parallel and Map states it lies. */
  readonly depth: number;
  /** Virtual seconds since the start of the run. */
  readonly start: number;
  readonly end: number;
  readonly outcome: VisitOutcome;
  /** How often its task was scheduled; at least 1. */
  readonly attempts: number;
  /** Of its last failure; absent when nothing failed. */
  readonly error?: string;
  /** JSON text of what came in. */
  readonly input?: string;
  /** JSON text of what went out; absent when the run ended inside. */
  readonly output?: string;
}

interface OpenVisit {
  readonly state: string;
  readonly type: string;
  readonly depth: number;
  readonly parent: OpenVisit | undefined;
  readonly start: number;
  end?: number;
  scheduled: number;
  /** Its last task, branch or iteration failed, and nothing succeeded since. */
  failing: boolean;
  error?: string;
  readonly input: string | undefined;
  output?: string | undefined;
}

/**
 * The visits of a run in the order of entry. It follows `previousEventId`, so that parallel
 * branches do not mix.
 *
 * @example
 * const slowest = (run: LocalExecution): Visit | undefined =>
 *   timeline(run).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
 */
export function timeline(execution: LocalExecution): Visit[] {
  const visits: OpenVisit[] = [];
  const around = new Map<number, OpenVisit | undefined>();
  const start = milliseconds(execution.events[0]);
  for (const event of execution.events) {
    const seconds = (milliseconds(event) - start) / 1000;
    const visit = around.get(event.previousEventId ?? 0);
    around.set(event.id ?? 0, follow(event, visit, { visits, seconds }));
  }
  return visits.map((visit) => finished(visit, execution.virtualSeconds));
}

/**
 * Notes what the event says about the visit that it happened in; returns the visit that follows on
 * it.
 */
function follow(
  event: HistoryEvent,
  before: OpenVisit | undefined,
  { visits, seconds }: { readonly visits: OpenVisit[]; readonly seconds: number },
): OpenVisit | undefined {
  const type = event.type ?? '';
  const visit = evaluating(event, visits) ?? before;
  if (type.endsWith('StateEntered')) {
    const { name: state = '', input } = event.stateEnteredEventDetails ?? {};
    const kind = type.slice(0, -'StateEntered'.length);
    const times = { start: seconds, scheduled: 0, failing: false };
    const depth = visit ? visit.depth + 1 : 0;
    const entered: OpenVisit = { state, type: kind, depth, parent: visit, input, ...times };
    visits.push(entered);
    return entered;
  }
  if (!visit) return undefined;
  if (type.endsWith('StateExited')) {
    const exited = enclosing(visit, event.stateExitedEventDetails?.name);
    exited.end = seconds;
    exited.output = event.stateExitedEventDetails?.output;
    return exited.parent;
  }
  note(event, type, visit);
  return visit;
}

/** A failed evaluation follows on what was before the state that it names. */
function evaluating(
  { evaluationFailedEventDetails }: HistoryEvent,
  visits: readonly OpenVisit[],
): OpenVisit | undefined {
  const state = evaluationFailedEventDetails?.state;
  if (state === undefined) return undefined;
  return visits.findLast((visit) => visit.state === state && visit.end === undefined);
}

function note(event: HistoryEvent, type: string, visit: OpenVisit): void {
  if (type.endsWith('Scheduled')) visit.scheduled += 1;
  if (type.endsWith('Succeeded')) visit.failing = false;
  if (!/(Failed|TimedOut|Aborted)$/.test(type)) return;
  const error = errorOf(event);
  visit.failing = true;
  if (error !== undefined) visit.error = error;
  // The failure of a branch that ends the run is the failure of everything around it.
  if (!type.startsWith('Execution')) return;
  for (let outer = visit.parent; outer; outer = outer.parent) outer.failing = true;
}

/**
 * A failed branch leaves its Parallel or Map from inside: the exited visit is the innermost one of
 * that name.
 */
function enclosing(visit: OpenVisit, state: string | undefined): OpenVisit {
  for (let outer: OpenVisit | undefined = visit; outer; outer = outer.parent) {
    if (outer.state === state) return outer;
  }
  return visit;
}

function finished(visit: OpenVisit, endOfRun: number): Visit {
  const { state, type, depth, start, error, input, output } = visit;
  const left = visit.end !== undefined;
  const outcome = visit.failing ? (left ? 'caught' : 'failed') : left ? 'succeeded' : 'open';
  return {
    ...{ state, type, depth, start, outcome, end: visit.end ?? endOfRun },
    attempts: Math.max(1, visit.scheduled),
    ...(error !== undefined && { error }),
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
  };
}

/** Every kind of failure event keeps its error in details of its own name. */
function errorOf(event: HistoryEvent): string | undefined {
  for (const details of Object.values(event)) {
    if (typeof details !== 'object' || details === null || details instanceof Date) continue;
    if ('error' in details && typeof details.error === 'string') return details.error;
  }
  return undefined;
}

function milliseconds(event: HistoryEvent | undefined): number {
  return event?.timestamp?.getTime() ?? 0;
}
