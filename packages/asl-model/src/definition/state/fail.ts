import { common } from '../commonFields.ts';
import type { Field, Shape } from '../shape.ts';
import type { StateBase } from './stateBase.ts';

/**
 * Ends the execution with an error.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html}
 */
export interface FailState extends StateBase {
  Type: 'Fail';
  Error?: string;
  Cause?: string;
  ErrorPath?: string;
  CausePath?: string;
}

const text: Field = { kind: 'string', jsonata: true };
const textPath: Field = { kind: 'string', language: 'JSONPath', payload: true };

export const failShape: Shape = {
  title: 'Fail state',
  fields: { ...common, Error: text, Cause: text, ErrorPath: textPath, CausePath: textPath },
  required: ['Type'],
  choices: [{ fields: ['Error', 'ErrorPath'] }, { fields: ['Cause', 'CausePath'] }],
};
