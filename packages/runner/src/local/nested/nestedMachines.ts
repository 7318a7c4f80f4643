import type { JsonObject, StateMachineType } from '@sfn-sagemaker/asl-model';
import { ExecutionFailure } from '../failure/stateFailure.ts';
import type { MockedStates } from '../mock.ts';

/** A state machine that a workflow can start. */
export interface NestedMachine {
  readonly name: string;
  readonly type: StateMachineType;
  readonly roleArn: string;
  readonly definition: JsonObject;
  readonly mocks: MockedStates;
}

/** Far deeper than workflows start each other on purpose: one that starts itself would never end. */
const MOST_LEVELS = 100;

/** What a run can start. */
export interface Startable {
  /** By ARN. */
  readonly machines: ReadonlyMap<string, NestedMachine>;
  /** Whether another run has started an execution by a virtual time. */
  startedElsewhere(executionArn: string, now: number): boolean;
}

/** The state machines that a run can start, and what it started. */
export class NestedMachines {
  readonly #startable: Startable;
  readonly #started: Set<string>;
  readonly #level: number;

  constructor(startable: Startable, started: Set<string> = new Set(), level = 0) {
    this.#startable = startable;
    this.#started = started;
    this.#level = level;
  }

  /** The same for an execution that is started. */
  below(): NestedMachines {
    return new NestedMachines(this.#startable, this.#started, this.#level + 1);
  }

  /** An ARN of a version or an alias leads to its state machine. */
  find(arn: string): NestedMachine | undefined {
    const { machines } = this.#startable;
    return machines.get(arn) ?? machines.get(arn.split(':').slice(0, 7).join(':'));
  }

  /**
   * Takes the ARN of an execution; false when it was taken before.
   *
   * @throws ExecutionFailure when workflows start each other without an end
   */
  take(executionArn: string, now: number): boolean {
    if (this.#level >= MOST_LEVELS) {
      throw new ExecutionFailure(
        'sfn-sagemaker.EndlessLoop',
        `Workflows start each other ${MOST_LEVELS} levels deep, so the run was stopped: does a workflow start itself?`,
      );
    }
    if (this.#started.has(executionArn)) return false;
    if (this.#startable.startedElsewhere(executionArn, now)) return false;
    this.#started.add(executionArn);
    return true;
  }
}
