import type { Json, JsonObject, Random, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { CoverageCounter } from './coverage.ts';
import type { MachinePlan } from './definition/plan.ts';
import type { ExecutionIdentity } from './execution.ts';
import type { Branch } from './history/branch.ts';
import type { History } from './history/history.ts';
import type { PayloadWriter } from './history/payload.ts';
import type { MockLedger } from './mock/mockLedger.ts';
import type { NestedMachines } from './nested/nestedMachines.ts';
import type { WrittenObjects } from './objects/writtenObjects.ts';
import type { RunRecorder } from './runRecorder.ts';
import type { Scheduler } from './scheduler/scheduler.ts';
import type { Steps } from './scheduler/steps.ts';
import type { SimulatedService } from './services/service.ts';
import type { TaskTokens } from './task/taskTokens.ts';

/** What all executions of one run share. */
export interface Engine {
  readonly identity: ExecutionIdentity;
  readonly scheduler: Scheduler;
  readonly coverage: CoverageCounter;
  readonly payloads: PayloadWriter;
  readonly random: Random;
  readonly mocks: MockLedger;
  readonly services: readonly SimulatedService[];
  /** What stands for S3, with what the run wrote. */
  readonly objects: WrittenObjects;
  /** Virtual, milliseconds since 1970. */
  readonly startTime: number;
  /** Events of an execution; the quota of AWS unless said. */
  readonly historyLimit: number | undefined;
  /** What `states:startExecution` can start. */
  readonly nested: NestedMachines;
  /** Tasks that wait for somebody outside; absent where nobody could answer them. */
  readonly tokens: TaskTokens | undefined;
  /** Keeps what is asked for of executions below the first one; absent where nobody asks. */
  readonly recorder: RunRecorder | undefined;
  /** What would help where AWS's causes cannot say it. */
  readonly hints: Set<string>;
}

/** One execution: the one that was asked for, or a child execution of a distributed Map. */
export interface ExecutionRun {
  readonly engine: Engine;
  readonly arn: string;
  readonly type: StateMachineType;
  readonly history: History;
  /** `$$.Execution`; another one after a redrive. */
  executionContext: Readonly<JsonObject>;
  /** `$$.StateMachine`. */
  readonly stateMachineContext: Readonly<JsonObject>;
  /**
   * Runs a machine from its first state to its last one's output; a parameter, as states run
   * machines.
   */
  readonly runMachine: (run: ExecutionRun, branch: Branch, work: MachineWork) => Steps<Json>;
}

export interface MachineWork {
  readonly machine: MachinePlan;
  readonly input: Json;
}
