import type { JsonObject, QueryLanguage, StateMachineType } from '@sfn-sagemaker/asl-model';

export const STATE_TYPES = [
  'Pass',
  'Task',
  'Choice',
  'Wait',
  'Succeed',
  'Fail',
  'Parallel',
  'Map',
] as const;

export type StateType = (typeof STATE_TYPES)[number];

/** A machine as the engine walks it: the definition, a branch, an item processor. */
export interface MachinePlan {
  /** JSON Pointer into the definition. */
  readonly pointer: string;
  readonly startAt: string;
  readonly states: ReadonlyMap<string, StatePlan>;
  /** Whole execution at the top level only. */
  readonly timeoutSeconds: number | undefined;
}

/** One state, with what the engine asks on every visit read beforehand. */
export interface StatePlan {
  readonly name: string;
  readonly type: StateType;
  /** JSON Pointer into the definition. */
  readonly pointer: string;
  readonly queryLanguage: QueryLanguage;
  readonly fields: Readonly<JsonObject>;
  /** Absent at the end of its machine. */
  readonly next: string | undefined;
  /** Pointer of `Next`, which coverage counts. */
  readonly nextPointer: string;
  /** Pointer of `Default`. */
  readonly defaultPointer: string;
  /** Of a Choice: its rules with the pointers that coverage counts. */
  readonly rules: readonly ChoiceRule[];
  readonly retriers: readonly Retrier[];
  readonly catchers: readonly Catcher[];
  /** Branches of a Parallel, the processor of a Map. */
  readonly machines: readonly MachinePlan[];
  /** Of a Map whose iterations are child executions. */
  readonly childExecutions: StateMachineType | undefined;
}

/** https://states-language.net/spec.html#errors (retrying after error) */
export interface Retrier {
  readonly pointer: string;
  readonly errorEquals: readonly string[];
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds: number;
  readonly jitter: boolean;
}

/** https://states-language.net/spec.html#choice-state */
export interface ChoiceRule {
  readonly pointer: string;
  readonly nextPointer: string;
  readonly next: string | undefined;
  readonly fields: Readonly<JsonObject>;
}

export interface Catcher {
  readonly pointer: string;
  readonly errorEquals: readonly string[];
  readonly next: string;
  readonly fields: Readonly<JsonObject>;
}
