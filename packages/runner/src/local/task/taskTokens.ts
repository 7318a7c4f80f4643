import type { Json } from '@sfn-sagemaker/asl-model';
import type { TaskOutcome } from './taskAnswer.ts';

/** A task that waits for somebody outside of the execution. */
interface OpenTask {
  readonly token: string;
  /** ARN of the activity, or of the integration. */
  readonly resource: string;
  readonly input: Json;
  /** Virtual time from which it can be answered, milliseconds since 1970. */
  readonly openedAt: number;
}

/** What those who have a task token did, in virtual time. */
export interface TaskTokens {
  /** ARNs of the activities that exist. */
  readonly activities: ReadonlySet<string>;
  /** Tells of a task that now waits. */
  opened(task: OpenTask): void;
  /** When and by whom an activity's task was fetched. */
  fetched(token: string): { readonly at: number; readonly workerName: string } | undefined;
  /** The answer that the task gets, however late. */
  answer(token: string): { readonly at: number; readonly outcome: TaskOutcome } | undefined;
  /** Times at which it was said to be alive, in order. */
  heartbeats(token: string): readonly number[];
}
