import type { QueryLanguage } from '../workflow.ts';

/** Fields that every state has. */
export interface StateBase {
  Comment?: string;
  QueryLanguage?: QueryLanguage;
}

/** A state goes on to another one, or ends its branch. */
export type Transition = { Next: string; End?: never } | { Next?: never; End: true };

/** What a state reads and hands on. */
export interface DataFlow {
  InputPath?: string | null;
  OutputPath?: string | null;
  Output?: unknown;
  Assign?: Record<string, unknown>;
}
