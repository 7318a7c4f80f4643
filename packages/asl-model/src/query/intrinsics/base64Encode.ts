import type { Intrinsic } from './intrinsic.ts';
import { stringAt } from './operands.ts';
import { refuseLongText } from './textLimit.ts';

export const base64Encode: Intrinsic = {
  name: 'States.Base64Encode',
  arity: [1, 1],
  evaluate(operands) {
    const text = stringAt(operands, 0);
    refuseLongText(text);
    return Buffer.from(text, 'utf8').toString('base64');
  },
};
