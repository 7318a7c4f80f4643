import type { Json } from '@sfn-sagemaker/asl-model';
import { StateFailure } from './failure/stateFailure.ts';
import type { TaskOutcome } from './task/taskAnswer.ts';
import type { TaskTokens, WaitingTask } from './task/taskTokens.ts';

/** An error and a cause as whoever ends an execution or a task gives them. */
export interface ErrorAndCause {
  readonly error?: string;
  readonly cause?: string;
}

type OnExecution =
  | ({ readonly kind: 'stop'; readonly executionArn: string } & ErrorAndCause)
  | { readonly kind: 'redrive'; readonly executionArn: string };

type OnTask =
  | { readonly kind: 'fetch'; readonly token: string; readonly workerName?: string }
  | { readonly kind: 'heartbeat'; readonly token: string }
  | { readonly kind: 'succeed'; readonly token: string; readonly output: Json }
  | ({ readonly kind: 'fail'; readonly token: string } & ErrorAndCause);

/**
 * What somebody outside does to an execution, at a virtual time: everything due by then has
 * happened before. An execution and its interventions give the same bytes in every run.
 */
export type Intervention = (OnExecution | OnTask) & { readonly at: number };

/** What interventions act on. */
export interface Intervened {
  readonly tokens: TaskTokens | undefined;
  stop(executionArn: string, said: ErrorAndCause): void;
  redrive(executionArn: string): void;
}

export function applyIntervention(on: Intervened, intervention: Intervention): void {
  if (intervention.kind === 'stop') on.stop(intervention.executionArn, said(intervention));
  else if (intervention.kind === 'redrive') on.redrive(intervention.executionArn);
  else if (on.tokens !== undefined) onTask(on.tokens.waiting(intervention.token), intervention);
}

function onTask(task: WaitingTask, intervention: OnTask): void {
  if (intervention.kind === 'fetch') task.fetch(intervention.workerName);
  else if (intervention.kind === 'heartbeat') task.heartbeat();
  else task.answer(outcomeOf(intervention));
}

function outcomeOf(answer: Extract<OnTask, { readonly kind: 'succeed' | 'fail' }>): TaskOutcome {
  if (answer.kind === 'succeed') return { result: answer.output };
  return { failure: new StateFailure(answer.error, answer.cause), timedOut: false };
}

function said({ error, cause }: ErrorAndCause): ErrorAndCause {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
