import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { stringAt } from './operands.ts';
import { refuseLongText } from './textLimit.ts';

/** As Java's basic decoder: the padding may be missing, a single character may not be left over. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

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
