import type { Json } from '@sfn-sagemaker/asl-model';
import type { LocalExecution } from '../../../src/local/execution.ts';
import { eventView } from './eventView.ts';
import { matches } from './matches.ts';
import type { RecordedEvent, Recording } from './recording.ts';

/** What differs from AWS; empty when nothing does. */
export interface Comparison {
  /** Of status, output, error and cause. */
  readonly outcome: readonly string[];
  /** Of type, state, details and order. */
  readonly events: readonly string[];
  /** Of ids and previous ids, where the order is no chance. */
  readonly ids: readonly string[];
}

export function compareRecording(recording: Recording, execution: LocalExecution): Comparison {
  const { events } = recording.expected;
  return {
    outcome: compareOutcome(recording, execution),
    events: events === null ? [] : compareEvents(recording, events, execution),
    ids: events === null ? [] : compareIds(recording, events, execution),
  };
}

function compareOutcome({ expected }: Recording, actual: LocalExecution): string[] {
  const pairs: [string, Json | undefined, Json | undefined][] = [
    ['status', expected.status, actual.status],
    ['output', expected.output ?? null, actual.output],
    ['error', expected.error ?? null, actual.error],
    expected.causeJson === undefined
      ? ['cause', expected.cause ?? null, actual.cause]
      : ['cause', expected.causeJson, parsed(actual.cause)],
  ];
  return pairs.flatMap(([what, wanted, got]) =>
    matches(wanted, got) ? [] : [difference(what, wanted, got)],
  );
}

function compareEvents(
  { ordering }: Recording,
  expected: readonly RecordedEvent[],
  execution: LocalExecution,
): string[] {
  const actual = execution.events.map(eventView);
  if (ordering === 'exact') return compareInOrder(expected, actual);
  const lost = ordering === 'normalised' ? LOST_IN_NORMALISING : new Set<string>();
  return compareAsMultiset(expected, actual, lost);
}

/**
 * The tool that normalised Parallel recordings dropped these, as they end its stretch of branch
 * events.
 */
const LOST_IN_NORMALISING: ReadonlySet<string> = new Set([
  'ParallelStateSucceeded',
  'ParallelStateFailed',
  'ParallelStateExited',
]);

function compareInOrder(
  expected: readonly RecordedEvent[],
  actual: readonly RecordedEvent[],
): string[] {
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, got] = [expected[index], actual[index]];
    if (wanted === undefined || got === undefined || !sameEvent(wanted, got)) {
      return [difference(`event ${index + 1}`, view(wanted), view(got))];
    }
  }
  return [];
}

function compareIds(
  { ordering }: Recording,
  expected: readonly RecordedEvent[],
  { events }: LocalExecution,
): string[] {
  if (ordering !== 'exact') return [];
  for (const [index, { type, id, prev }] of expected.entries()) {
    const got = events[index];
    if (got?.id !== id || got?.previousEventId !== prev) {
      const [from, to] = [`${id}<${prev}`, `${got?.id}<${got?.previousEventId}`];
      return [difference(`ids of event ${index + 1} ${type}`, from, to)];
    }
  }
  return [];
}

function compareAsMultiset(
  expected: readonly RecordedEvent[],
  actual: readonly RecordedEvent[],
  lost: ReadonlySet<string>,
): string[] {
  const left = [...actual];
  for (const wanted of expected) {
    const index = left.findIndex((got) => sameEvent(wanted, got));
    if (index < 0) return [difference('event', view(wanted), undefined)];
    left.splice(index, 1);
  }
  const extra = left.find(({ type }) => !lost.has(type));
  return extra === undefined ? [] : [difference('event', undefined, view(extra))];
}

function sameEvent(wanted: RecordedEvent, got: RecordedEvent): boolean {
  return matches(view(wanted), view(withCauseLike(wanted, got)));
}

/** The call's own response is in no recording's mocks, only the final result is. */
function view(event: RecordedEvent | undefined): Json | undefined {
  if (event === undefined) return undefined;
  const { id, prev, ...rest } = event;
  if (event.type === 'TaskSubmitted') delete rest.output;
  return JSON.parse(JSON.stringify(rest));
}

/** A cause that was recorded as JSON is compared as JSON. */
function withCauseLike(wanted: RecordedEvent, got: RecordedEvent): RecordedEvent {
  if (wanted.details?.causeJson === undefined || got.details === undefined) return got;
  const { cause, ...details } = got.details;
  return { ...got, details: { ...details, causeJson: parsed(cause) } };
}

function parsed(cause: Json | undefined): Json {
  if (typeof cause !== 'string') return null;
  try {
    return JSON.parse(cause);
  } catch (error) {
    if (error instanceof SyntaxError) return cause;
    throw error;
  }
}

function difference(what: string, wanted: Json | undefined, got: Json | undefined): string {
  return `${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
}
