import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json, JsonObject, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { MockedStates } from './mock.ts';

export type ExecutionStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** What the context object and the ARNs say. */
export interface ExecutionIdentity {
  readonly stateMachineName: string;
  readonly executionName: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly roleArn: string;
  readonly type: StateMachineType;
}

/** One run on the embedded engine; everything it depends on, so that equal options give equal bytes. */
export interface LocalRunOptions {
  readonly definition: JsonObject;
  readonly input: Json;
  readonly identity: ExecutionIdentity;
  readonly mocks: MockedStates;
  /** Virtual start, milliseconds since 1970. */
  readonly startTime: number;
  /** Seed of jitter, `States.MathRandom`, `States.UUID` and made-up ids. */
  readonly seed: number;
  /** 25,000 as on AWS unless said. */
  readonly historyLimit?: number;
}

/** How often each place was passed; a zero is a place that no run reached. Keys are JSON Pointers of the definition. */
export interface Coverage {
  readonly states: Readonly<Record<string, number>>;
  /** Fields that name a next state: `…/Next`, `…/Default`. */
  readonly transitions: Readonly<Record<string, number>>;
  /** Of Choice states. */
  readonly rules: Readonly<Record<string, number>>;
  readonly catches: Readonly<Record<string, number>>;
  readonly retries: Readonly<Record<string, number>>;
}

/** The end of one run. */
export interface LocalExecution {
  readonly status: ExecutionStatus;
  /** Null unless SUCCEEDED. */
  readonly output: Json;
  readonly error: string | null;
  readonly cause: string | null;
  /** What would help, of which AWS's cause says nothing. */
  readonly hint?: string;
  /** As GetExecutionHistory gives them. */
  readonly events: readonly HistoryEvent[];
  /** Virtual time from start to end. */
  readonly virtualSeconds: number;
  readonly coverage: Coverage;
}
