import type { HistoryEvent, HistoryEventType } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { Coverage, LocalExecution } from '../../src/local/execution.ts';

const start = Date.UTC(2026, 0, 1);

/** One row of a history: what happened when, and where not to the last event, after which one. */
export interface HappenedAt {
  readonly at: number;
  readonly type: HistoryEventType;
  readonly after?: number;
  readonly details?: Partial<HistoryEvent>;
}

/** A history as the engine gives it, numbered and chained. */
function history(rows: readonly HappenedAt[]): HistoryEvent[] {
  return rows.map(({ at, type, after, details }, index) => ({
    timestamp: new Date(start + at * 1000),
    type,
    id: index + 1,
    previousEventId: after ?? index,
    ...details,
  }));
}

export function entered(at: number, type: string, name: string, after?: number): HappenedAt {
  const details = { stateEnteredEventDetails: { name, input: '{"Bucket":"ml","Sizes":[1,2]}' } };
  return { at, type: `${type}StateEntered` as HistoryEventType, details, ...(after && { after }) };
}

export function exited(at: number, type: string, name: string, after?: number): HappenedAt {
  const details = { stateExitedEventDetails: { name, output: '{"Arn":"secret-arn"}' } };
  return { at, type: `${type}StateExited` as HistoryEventType, details, ...(after && { after }) };
}

export function taskFailed(at: number, error: string, cause: string): HappenedAt {
  const taskFailedEventDetails = { resource: 'invoke', resourceType: 'lambda', error, cause };
  return { at, type: 'TaskFailed', details: { taskFailedEventDetails } };
}

export interface EndedRun {
  readonly rows: readonly HappenedAt[];
  readonly coverage?: Partial<Coverage>;
  readonly error?: string;
  readonly cause?: string;
  readonly output?: Json;
}

/** A run that ended with its last event. */
export function execution({ rows, coverage, error, cause, output = {} }: EndedRun): LocalExecution {
  const failed = error !== undefined;
  return {
    status: failed ? 'FAILED' : 'SUCCEEDED',
    output: failed ? null : output,
    error: error ?? null,
    cause: cause ?? null,
    events: history(rows),
    virtualSeconds: rows.at(-1)?.at ?? 0,
    coverage: {
      ...{ states: {}, transitions: {}, rules: {}, catches: {}, retries: {} },
      ...coverage,
    },
  };
}
