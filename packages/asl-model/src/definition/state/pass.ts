import { assign, common, paths, resultPath, template, transition } from '../commonFields.ts';
import type { Shape } from '../shape.ts';
import type { DataFlow, StateBase, Transition } from './stateBase.ts';

/**
 * Passes its input on, or makes data.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html}
 */
export type PassState = StateBase &
  DataFlow &
  Transition & { Type: 'Pass'; Result?: unknown; ResultPath?: string | null; Parameters?: unknown };

export const passShape: Shape = {
  title: 'Pass state',
  fields: {
    ...common,
    ...paths,
    ...transition,
    Result: { kind: 'any', language: 'JSONPath' },
    ResultPath: resultPath,
    Parameters: template,
    Assign: assign,
  },
  required: ['Type'],
};
