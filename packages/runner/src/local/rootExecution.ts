import type { Json, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { MachinePlan } from './definition/plan.ts';
import type { ExecutionRun } from './engine.ts';
import type { LocalExecution } from './execution.ts';
import { StateFailure } from './failure/stateFailure.ts';
import type { Branch } from './history/branch.ts';
import { redriven } from './history/redriven.ts';
import { WHOLE } from './history/stateEvents.ts';
import type { ErrorAndCause } from './intervention.ts';
import type { Fiber } from './scheduler/scheduler.ts';
import type { Steps } from './scheduler/steps.ts';
import type { Timer } from './scheduler/timers.ts';
import { failureDetails } from './task/taskEvents.ts';

/**
 * A year, and five minutes:
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const LONGEST_SECONDS: Readonly<Record<StateMachineType, number>> = {
  STANDARD: 31_536_000,
  EXPRESS: 300,
};

/** What it runs: the input, and the definition once it is read. */
interface Work {
  readonly input: Json;
  readonly compile: () => MachinePlan;
}

export type ExecutionEnd = Omit<LocalExecution, 'events' | 'coverage'>;

/** The execution that was asked for: its first and last events, its timeout, its outcome. */
export class RootExecution {
  readonly run: ExecutionRun;
  readonly #branch: Branch = { lastEventId: 0, variables: {}, item: undefined, inParallel: false };
  readonly #startedAt: number;
  #timer: Timer | undefined;
  #fiber: Fiber | undefined;
  #whenEnded: (() => void) | undefined;
  #end: ExecutionEnd | undefined;
  #work: Work | undefined;
  #redriveCount = 0;

  constructor(run: ExecutionRun) {
    this.run = run;
    this.#startedAt = run.engine.scheduler.now;
  }

  /** `compile` reads the definition; what is wrong with it fails the execution. */
  start(input: Json, compile: () => MachinePlan): void {
    this.#work = { input, compile };
    this.#spawn(this.#work, () => this.#begin(input));
  }

  /** How often it went on after it had ended. */
  get redriveCount(): number {
    return this.#redriveCount;
  }

  /** Lets it go on with the states that did not succeed, as RedriveExecution does. */
  redrive(): void {
    const work = this.#work;
    if (work === undefined || this.#end === undefined) return;
    this.#end = undefined;
    this.#redriveCount += 1;
    this.#spawn(work, () => redriven(this.run, this.#branch, this.#redriveCount));
  }

  /** How it ended. */
  end(): ExecutionEnd {
    if (this.#end === undefined) throw new Error('The execution has not ended.');
    return this.#end;
  }

  /** The same while it may still run. */
  get ended(): ExecutionEnd | undefined {
    return this.#end;
  }

  /** Is called once, when it has ended. */
  whenEnded(action: () => void): void {
    this.#whenEnded = action;
  }

  /** Ends it where it is, as StopExecution does. That its event follows none is unverified. */
  abort(said: ErrorAndCause = {}): void {
    if (this.#end !== undefined || this.#fiber === undefined) return;
    const { error = null, cause = null } = said;
    const details = { executionAbortedEventDetails: { ...said } };
    this.run.history.end({ lastEventId: 0 }, 'ExecutionAborted', details);
    this.#finish({ status: 'ABORTED', output: null, error, cause });
    this.run.engine.scheduler.cancel(this.#fiber);
  }

  #spawn(work: Work, begin: () => void): void {
    this.#fiber = this.run.engine.scheduler.spawnApart(this.#steps(work, begin));
  }

  *#steps({ input, compile }: Work, begin: () => void): Steps<void> {
    try {
      begin();
      const machine = compile();
      this.#limitTime(machine);
      this.#succeed(yield* this.run.runMachine(this.run, this.#branch, { machine, input }));
    } catch (thrown) {
      if (!(thrown instanceof StateFailure)) throw thrown;
      this.#fail(thrown);
    }
  }

  /** The first state does not follow this event, on AWS neither. */
  #begin(input: Json): void {
    const { history, engine } = this.run;
    history.note(0, 'ExecutionStarted', {
      executionStartedEventDetails: {
        input: engine.payloads.text(input),
        inputDetails: WHOLE,
        roleArn: engine.identity.roleArn,
      },
    });
  }

  /** The timeout of the machine counts anew after a redrive, the longest time of all does not. */
  #limitTime({ timeoutSeconds = Number.POSITIVE_INFINITY }: MachinePlan): void {
    const { scheduler } = this.run.engine;
    const root = scheduler.self();
    const limits = [
      scheduler.now + 1000 * timeoutSeconds,
      this.#startedAt + 1000 * LONGEST_SECONDS[this.run.type],
    ];
    this.#timer = scheduler.at(Math.min(...limits), () => {
      this.#timeOut();
      scheduler.cancel(root);
    });
  }

  #succeed(output: Json): void {
    const text = this.run.engine.payloads.text(output);
    this.run.history.end(this.#branch, 'ExecutionSucceeded', {
      executionSucceededEventDetails: { output: text, outputDetails: WHOLE },
    });
    this.#finish({ status: 'SUCCEEDED', output, error: null, cause: null });
  }

  #fail(failure: StateFailure): void {
    this.run.history.end(this.#branch, 'ExecutionFailed', {
      executionFailedEventDetails: failureDetails(failure),
    });
    const { error, cause } = failure;
    this.#finish({ status: 'FAILED', output: null, error: error ?? null, cause: cause ?? null });
  }

  #timeOut(): void {
    this.run.history.end(this.#branch, 'ExecutionTimedOut', { executionTimedOutEventDetails: {} });
    this.#finish({ status: 'TIMED_OUT', output: null, error: null, cause: null });
  }

  #finish(end: Omit<ExecutionEnd, 'virtualSeconds'>): void {
    const { now } = this.run.engine.scheduler;
    if (this.#timer !== undefined) this.#timer.cancelled = true;
    this.#end = { ...end, virtualSeconds: (now - this.#startedAt) / 1000 };
    this.#whenEnded?.();
  }
}
