import { assign, comment, maxSeconds, output, resultPath } from './commonFields.ts';
import type { Field, Shape } from './shape.ts';

/**
 * When and how often a failed state is tried again.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html}
 */
export interface Retrier {
  Comment?: string;
  ErrorEquals: string[];
  IntervalSeconds?: number;
  MaxAttempts?: number;
  BackoffRate?: number;
  MaxDelaySeconds?: number;
  JitterStrategy?: 'FULL' | 'NONE';
}

/** Where a state that failed for good goes. */
export interface Catcher {
  Comment?: string;
  ErrorEquals: string[];
  Next: string;
  ResultPath?: string | null;
  Assign?: Record<string, unknown>;
  Output?: unknown;
}

const errorEquals: Field = { kind: 'strings', filled: true };

/** A year of seconds with a leap day: measured on ValidateStateMachineDefinition. */
const maxDelay = 31_622_400;

const retrierShape: Shape = {
  title: 'retrier',
  fields: {
    Comment: comment,
    ErrorEquals: errorEquals,
    IntervalSeconds: { kind: 'integer', min: 0, max: maxSeconds },
    MaxAttempts: { kind: 'integer', min: 0, max: maxSeconds },
    BackoffRate: { kind: 'number', min: 1 },
    MaxDelaySeconds: { kind: 'integer', min: 1, max: maxDelay },
    JitterStrategy: { kind: 'string', values: ['FULL', 'NONE'] },
  },
  required: ['ErrorEquals'],
};

const catcherShape: Shape = {
  title: 'catcher',
  fields: {
    Comment: comment,
    ErrorEquals: errorEquals,
    Next: { kind: 'string' },
    ResultPath: resultPath,
    Assign: assign,
    Output: output,
  },
  required: ['ErrorEquals', 'Next'],
};

export const errorHandling: Readonly<Record<'Retry' | 'Catch', Field>> = {
  Retry: { kind: 'objects', of: retrierShape },
  Catch: { kind: 'objects', of: catcherShape },
};
