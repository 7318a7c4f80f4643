import { assign, comment, common, output, paths } from '../commonFields.ts';
import type { Shape } from '../shape.ts';
import type { DataFlow, StateBase } from './stateBase.ts';

/** One way out of a Choice state: a JSONata `Condition`, or a test of the JSONPath language. */
export interface ChoiceRule {
  Comment?: string;
  Next: string;
  Condition?: string | boolean;
  Variable?: string;
  And?: DataTest[];
  Or?: DataTest[];
  Not?: DataTest;
  Assign?: Record<string, unknown>;
  Output?: unknown;
  /** A comparison, such as `NumericEquals`. */
  [comparison: string]: unknown;
}

/** A test inside `And`, `Or` and `Not`. */
export type DataTest = Omit<ChoiceRule, 'Next' | 'Condition' | 'Assign' | 'Output'>;

/**
 * Goes one of several ways.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html}
 */
export interface ChoiceState extends StateBase, DataFlow {
  Type: 'Choice';
  Choices: ChoiceRule[];
  Default?: string;
}

export const choiceShape: Shape = {
  title: 'Choice state',
  fields: {
    ...common,
    ...paths,
    Assign: assign,
    Choices: { kind: 'objects', filled: true },
    Default: { kind: 'string' },
  },
  required: ['Type', 'Choices'],
};

/** Fields of a choice rule besides its test. */
export const choiceRuleShape: Shape = {
  title: 'choice rule',
  fields: { Comment: comment, Next: { kind: 'string' }, Assign: assign, Output: output },
  required: ['Next'],
};
