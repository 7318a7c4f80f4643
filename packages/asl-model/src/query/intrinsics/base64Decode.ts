import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { stringAt } from './operands.ts';
import { refuseLongText } from './textLimit.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const base64Decode: Intrinsic = {
  name: 'States.Base64Decode',
  arity: [1, 1],
  evaluate(operands) {
    const text = stringAt(operands, 0);
    refuseLongText(text);
    if (!BASE64.test(text)) throw intrinsicFailure('The argument is no Base64 text');
    return Buffer.from(text, 'base64').toString('utf8');
  },
};
