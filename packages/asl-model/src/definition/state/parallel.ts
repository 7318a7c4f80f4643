import { args, assign, common, paths, resultPath, template, transition } from '../commonFields.ts';
import { type Catcher, errorHandling, type Retrier } from '../retrier.ts';
import type { Shape } from '../shape.ts';
import type { BranchDefinition } from '../stateMachine.ts';
import type { DataFlow, StateBase, Transition } from './stateBase.ts';

/**
 * Runs branches side by side.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html}
 */
export type ParallelState = StateBase &
  DataFlow &
  Transition & {
    Type: 'Parallel';
    Branches: BranchDefinition[];
    Parameters?: unknown;
    Arguments?: unknown;
    ResultSelector?: Record<string, unknown>;
    ResultPath?: string | null;
    Retry?: Retrier[];
    Catch?: Catcher[];
  };

export const parallelShape: Shape = {
  title: 'Parallel state',
  fields: {
    ...common,
    ...paths,
    ...transition,
    ...errorHandling,
    Branches: { kind: 'objects', filled: true },
    Parameters: template,
    Arguments: args,
    ResultSelector: template,
    ResultPath: resultPath,
    Assign: assign,
  },
  required: ['Type', 'Branches'],
};
