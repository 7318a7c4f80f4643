import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { stringAt } from './operands.ts';

/** An empty text is `null` (recorded on AWS). */
export const stringToJson: Intrinsic = {
  name: 'States.StringToJson',
  arity: [1, 1],
  evaluate(operands) {
    const text = stringAt(operands, 0);
    if (text.trim() === '') return null;
    try {
      return JSON.parse(text);
    } catch {
      throw intrinsicFailure('The argument is no JSON text');
    }
  },
};
