import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StatePlan } from './definition/plan.ts';
import type { ExecutionRun } from './engine.ts';
import type { Branch } from './history/branch.ts';

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
}

/** Where a state leads. */
export interface Exit {
  readonly next: string | undefined;
  readonly output: Json;
  readonly assigned: Readonly<JsonObject> | undefined;
}
