import type { Json, TaskResource } from '@sfn-sagemaker/asl-model';
import type { StateFailure } from '../failure/stateFailure.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { TaskLimits } from './taskLimits.ts';

export interface TaskCall {
  readonly resource: TaskResource;
  readonly work: Json;
  readonly limits: TaskLimits;
}

export type TaskOutcome =
  | { readonly result: Json }
  | { readonly failure: StateFailure; readonly timedOut: boolean };

/** How a task goes on after it was called. */
export interface TaskAnswer {
  /** Response of the API call, for tasks that then wait for a job or a callback. */
  readonly submitted: Json | undefined;
  /**
   * Lets virtual time pass until a worker takes the task; gives nothing when none does before the
   * deadline. Absent for tasks that start at once.
   */
  taken?(deadline: number): Steps<{ readonly workerName?: string } | undefined>;
  /** Lets virtual time pass until the task ends; absent when that is not before the deadline. */
  wait(deadline: number): Steps<TaskOutcome | undefined>;
  /** Gives up the job behind the task. */
  stop(now: number): void;
}

/** A task whose end is known when it is called. */
export function timedAnswer(
  scheduler: Scheduler,
  answer: {
    readonly submitted?: Json | undefined;
    readonly endsAt: number;
    readonly outcome: TaskOutcome;
    stop?(now: number): void;
  },
): TaskAnswer {
  const { endsAt, outcome } = answer;
  return {
    submitted: answer.submitted,
    *wait(deadline) {
      yield* scheduler.sleepUntil(Math.min(endsAt, deadline));
      return endsAt <= deadline ? outcome : undefined;
    },
    stop: (now) => answer.stop?.(now),
  };
}

/** A call that the service refuses at once. */
export function refusedAnswer(failure: StateFailure): TaskAnswer {
  return {
    submitted: undefined,
    // biome-ignore lint/correctness/useYield: the refusal is there at once.
    *wait() {
      return { failure, timedOut: false };
    },
    stop: () => {},
  };
}
