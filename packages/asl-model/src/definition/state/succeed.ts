import { common, paths } from '../commonFields.ts';
import type { Shape } from '../shape.ts';
import type { StateBase } from './stateBase.ts';

/**
 * Ends its branch with success.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html}
 */
export interface SucceedState extends StateBase {
  Type: 'Succeed';
  InputPath?: string | null;
  OutputPath?: string | null;
  Output?: unknown;
}

export const succeedShape: Shape = {
  title: 'Succeed state',
  fields: { ...common, ...paths },
  required: ['Type'],
};
