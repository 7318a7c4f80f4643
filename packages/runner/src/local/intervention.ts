import type { Json } from '@sfn-sagemaker/asl-model';
import { StateFailure } from './failure/stateFailure.ts';
import type { TaskTokens } from './task/taskTokens.ts';

/** An error and a cause as whoever ends an execution or a task gives them. */
export interface ErrorAndCause {
  readonly error?: string;
  readonly cause?: string;
}

type Happening =
  | ({ readonly kind: 'stop'; readonly executionArn: string } & ErrorAndCause)
  | { readonly kind: 'redrive' }
  | { readonly kind: 'fetch'; readonly token: string; readonly workerName?: string }
  | { readonly kind: 'heartbeat'; readonly token: string }
  | { readonly kind: 'succeed'; readonly token: string; readonly output: Json }
  | ({ readonly kind: 'fail'; readonly token: string } & ErrorAndCause);

/**
 * What somebody outside does to an execution, at a virtual time: everything due by then has
 * happened before. An execution and its interventions give the same bytes in every run.
 */
export type Intervention = Happening & { readonly at: number };

/** What interventions act on. */
export interface Intervened {
  readonly tokens: TaskTokens | undefined;
  stop(executionArn: string, said: ErrorAndCause): void;
  redrive(): void;
}

export function intervene(on: Intervened, intervention: Intervention): void {
  switch (intervention.kind) {
    case 'stop':
      return on.stop(intervention.executionArn, said(intervention));
    case 'redrive':
      return on.redrive();
    case 'fetch':
      return on.tokens?.waiting(intervention.token).fetch(intervention.workerName);
    case 'heartbeat':
      return on.tokens?.waiting(intervention.token).heartbeat();
    case 'succeed':
      return on.tokens?.waiting(intervention.token).answer({ result: intervention.output });
    case 'fail':
      return on.tokens?.waiting(intervention.token).answer({
        failure: new StateFailure(intervention.error, intervention.cause),
        timedOut: false,
      });
  }
}

function said({ error, cause }: ErrorAndCause): ErrorAndCause {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
