import type { Json } from '@sfn-sagemaker/asl-model';
import type { Fiber, Scheduler } from '../scheduler/scheduler.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { TaskOutcome } from './taskAnswer.ts';

/** A task that waits for somebody outside of the execution; times are virtual, milliseconds since 1970. */
export interface OpenTask {
  readonly token: string;
  /** ARN of the activity, or of the integration. */
  readonly resource: string;
  readonly input: Json;
  readonly openedAt: number;
  /** When a worker took it: GetActivityTask gives each task once. */
  fetchedAt?: number;
  /** When it was answered or given up: its token is worth nothing from then on. */
  closedAt?: number;
}

/** Who can answer tasks that wait. */
export interface TaskTokenOptions {
  /** Whether an activity exists at a virtual time. */
  activityExists(arn: string, now: number): boolean;
  /** Whether somebody sends back the tokens of `.waitForTaskToken`; else such tasks need a mock. */
  readonly callbacks: boolean;
}

/** The tasks of a run that wait for somebody outside, and what those do with them. */
export class TaskTokens {
  readonly callbacks: boolean;
  readonly #options: TaskTokenOptions;
  readonly #tasks = new Map<string, WaitingTask>();

  constructor(options: TaskTokenOptions) {
    this.callbacks = options.callbacks;
    this.#options = options;
  }

  activityExists(arn: string, now: number): boolean {
    return this.#options.activityExists(arn, now);
  }

  open(scheduler: Scheduler, task: OpenTask): WaitingTask {
    const waiting = new WaitingTask(scheduler, task);
    this.#tasks.set(task.token, waiting);
    return waiting;
  }

  /** @throws {Error} for a token that no open task has: whoever answers has to look before */
  waiting(token: string): WaitingTask {
    const task = this.#tasks.get(token);
    if (task === undefined) throw new Error(`No task waits for the token ${token}.`);
    return task;
  }

  /** All that were opened, in order. */
  tasks(): OpenTask[] {
    return [...this.#tasks.values()].map(({ task }) => task);
  }
}

/** One task that waits, as its state and as somebody outside see it. */
export class WaitingTask {
  readonly task: OpenTask;
  readonly #scheduler: Scheduler;
  #fiber: Fiber | undefined;
  #worker: { readonly workerName?: string } | undefined;
  #outcome: TaskOutcome | undefined;
  #lastSign: number;

  constructor(scheduler: Scheduler, task: OpenTask) {
    this.#scheduler = scheduler;
    this.task = task;
    this.#lastSign = task.openedAt;
  }

  /** Who took it. */
  get worker(): { readonly workerName?: string } | undefined {
    return this.#worker;
  }

  get outcome(): TaskOutcome | undefined {
    return this.#outcome;
  }

  /** When it was last known to be alive. */
  get lastSign(): number {
    return this.#lastSign;
  }

  fetch(workerName: string | undefined): void {
    this.#worker = workerName === undefined ? {} : { workerName };
    this.task.fetchedAt = this.#scheduler.now;
    this.heartbeat();
  }

  heartbeat(): void {
    this.#lastSign = this.#scheduler.now;
    this.#wake();
  }

  answer(outcome: TaskOutcome): void {
    this.#outcome = outcome;
    this.#wake();
  }

  /** Waits for a virtual time, or for a sign from outside before it. */
  *sleepUntil(dueAt: number): Steps<void> {
    this.#fiber = this.#scheduler.self();
    yield* this.#scheduler.sleepUntil(dueAt);
  }

  close(): void {
    this.task.closedAt ??= this.#scheduler.now;
  }

  #wake(): void {
    if (this.#fiber !== undefined) this.#scheduler.wake(this.#fiber);
  }
}
