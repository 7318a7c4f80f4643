import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { LocalRunOptions } from '../execution.ts';
import type { RecordedMapRun } from '../map/mapRunRecord.ts';
import type { MockedAttempts } from '../mock.ts';
import type { NestedMachine } from '../nested/nestedMachines.ts';
import type { RecordedExecution } from '../runRecorder.ts';
import type { OpenTask } from '../task/taskTokens.ts';

/** Mocks as JSON. */
type StoredMocks = readonly (readonly [string, readonly MockedAttempts[]])[];

/** A state machine that the execution started, as it was then. */
export type StoredNestedMachine = Omit<NestedMachine, 'mocks'> & {
  readonly arn: string;
  readonly mocks: StoredMocks;
};

/** What an execution was started with, so that it can run again and come out the same. */
export interface StoredRequest extends Omit<LocalRunOptions, 'mocks' | 'historyLimit'> {
  readonly mocks: StoredMocks;
  readonly machines: readonly StoredNestedMachine[];
  /** Whether somebody sends back the tokens of its tasks. */
  readonly callbacks: boolean;
}

/** What came out of the latest run of an execution. */
export interface ExecutionRecord {
  readonly request: StoredRequest;
  readonly events: readonly HistoryEvent[];
  readonly tasks: readonly OpenTask[];
  readonly nested: readonly RecordedExecution[];
  readonly mapRuns: readonly RecordedMapRun[];
}

/** @throws {SyntaxError} for what is no record */
export function parseRecord(text: string): ExecutionRecord {
  const { events, nested, mapRuns, ...rest }: ExecutionRecord = JSON.parse(text);
  return {
    ...rest,
    events: withDates(events),
    nested: nested.map(withEvents),
    mapRuns: mapRuns.map((mapRun) => ({ ...mapRun, children: mapRun.children.map(withEvents) })),
  };
}

function withEvents<Of extends { readonly events: readonly HistoryEvent[] }>(execution: Of): Of {
  return { ...execution, events: withDates(execution.events) };
}

function withDates(events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.map((event) => ({ ...event, timestamp: new Date(event.timestamp ?? 0) }));
}
