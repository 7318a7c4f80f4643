import { comment, maxSeconds, queryLanguage } from './commonFields.ts';
import type { Field, Shape } from './shape.ts';
import type { ChoiceState } from './state/choice.ts';
import type { FailState } from './state/fail.ts';
import type { MapState } from './state/map.ts';
import type { ParallelState } from './state/parallel.ts';
import type { PassState } from './state/pass.ts';
import type { SucceedState } from './state/succeed.ts';
import type { TaskState } from './state/task.ts';
import type { WaitState } from './state/wait.ts';
import type { QueryLanguage } from './workflow.ts';

export type State =
  | ChoiceState
  | FailState
  | MapState
  | ParallelState
  | PassState
  | SucceedState
  | TaskState
  | WaitState;

/** A branch of a Parallel state, or what a Map state runs for each item. */
export interface BranchDefinition {
  Comment?: string;
  StartAt: string;
  States: Record<string, State>;
}

/**
 * A whole definition, for people who write theirs in TypeScript.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html}
 * @example
 * const hello: StateMachine = { StartAt: 'Hello', States: { Hello: { Type: 'Pass', End: true } } };
 */
export interface StateMachine extends BranchDefinition {
  QueryLanguage?: QueryLanguage;
  TimeoutSeconds?: number;
  Version?: string;
}

export interface ProcessorConfig {
  Mode?: 'INLINE' | 'DISTRIBUTED';
  ExecutionType?: 'STANDARD' | 'EXPRESS';
}

const machine: Readonly<Record<'Comment' | 'StartAt' | 'States', Field>> = {
  Comment: comment,
  StartAt: { kind: 'string' },
  States: { kind: 'objectMap', filled: true },
};
const required = ['StartAt', 'States'];

export const stateMachineShape: Shape = {
  title: 'state machine',
  fields: {
    ...machine,
    QueryLanguage: queryLanguage,
    TimeoutSeconds: { kind: 'integer', min: 0, max: maxSeconds },
    Version: { kind: 'string', values: ['1.0'] },
  },
  required,
};

export const branchShape: Shape = { title: 'branch', fields: machine, required };

export const itemProcessorShape: Shape = {
  title: 'item processor',
  fields: {
    ...machine,
    ProcessorConfig: {
      kind: 'object',
      of: {
        title: '`ProcessorConfig`',
        fields: {
          Mode: { kind: 'string', values: ['INLINE', 'DISTRIBUTED'] },
          ExecutionType: { kind: 'string', values: ['STANDARD', 'EXPRESS'] },
        },
      },
    },
  },
  required,
};
