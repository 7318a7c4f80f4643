import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StatePlan } from './definition/plan.ts';
import type { ExecutionRun } from './engine.ts';
import type { Branch, Line } from './history/branch.ts';

/** One passage through a state, from its StateEntered event to its exit. */
export interface Visit {
  readonly run: ExecutionRun;
  readonly branch: Branch;
  readonly state: StatePlan;
  readonly rawInput: Json;
  /** Id of the StateEntered event. */
  readonly enteredEventId: number;
  /** Id of the event before it. */
  readonly followedEventId: number;
  /** Virtual time. */
  readonly enteredAt: number;
  retryCount: number;
  /** Of a Task that waits for a callback. */
  taskToken: string | undefined;
  /** Of a Parallel or an inline Map: its branches or iterations by index. */
  lines?: Map<number, Line>;
  /** Of a redriven state, until it has gone on: the lines that it had. */
  redriven?: ReadonlyMap<number, Line> | undefined;
  /** Of TestState: what stands for the context object. */
  readonly givenContext?: Readonly<JsonObject>;
  /** Of TestState: is told what the data look like after each step of their processing. */
  readonly inspect?: Inspect;
}

export type InspectedStep =
  | 'afterInputPath'
  | 'afterParameters'
  | 'afterArguments'
  | 'result'
  | 'afterResultSelector'
  | 'afterResultPath';

type Inspect = (step: InspectedStep, value: Json) => void;

/** Where a state leads. */
export interface Exit {
  readonly next: string | undefined;
  readonly output: Json;
  readonly assigned: Readonly<JsonObject> | undefined;
  /** Pointer of the field that named the next state; absent for the state's own `Next`. */
  readonly via?: string;
}
