import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { StateMachineType } from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from './execution.ts';
import type { ErrorAndCause } from './intervention.ts';
import type { MapRunRecord, RecordedMapRun } from './map/mapRunRecord.ts';

/** An execution below the first one, as data; times are virtual, milliseconds since 1970. */
export interface RecordedExecution {
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly type: StateMachineType;
  /** JSON text. */
  readonly input: string;
  readonly startDate: number;
  readonly stopDate: number;
  readonly status: ExecutionStatus;
  /** JSON text. */
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly redriveCount: number;
  readonly mapRunArn?: string;
  readonly events: readonly HistoryEvent[];
}

/** A nested execution, which tells how it went when the run is over. */
export interface NestedRecord {
  readonly arn: string;
  recorded(): RecordedExecution;
  abort(said: ErrorAndCause): void;
  redrive(): void;
}

/** Keeps the executions and Map Runs below the first execution of a run. */
export class RunRecorder {
  readonly #nested = new Map<string, NestedRecord>();
  readonly #mapRuns: MapRunRecord[] = [];

  addNested(nested: NestedRecord): void {
    this.#nested.set(nested.arn, nested);
  }

  nested(arn: string): NestedRecord | undefined {
    return this.#nested.get(arn);
  }

  addMapRun(mapRun: MapRunRecord): void {
    this.#mapRuns.push(mapRun);
  }

  /** The latest Map Run of a passage through a Map state. */
  mapRunOf(executionArn: string, enteredEventId: number): MapRunRecord | undefined {
    return this.#mapRuns.findLast(
      ({ facts }) => facts.executionArn === executionArn && facts.enteredEventId === enteredEventId,
    );
  }

  nestedExecutions(): RecordedExecution[] {
    return [...this.#nested.values()].map((nested) => nested.recorded());
  }

  mapRuns(): RecordedMapRun[] {
    return this.#mapRuns.map((mapRun) => mapRun.recorded());
  }
}
