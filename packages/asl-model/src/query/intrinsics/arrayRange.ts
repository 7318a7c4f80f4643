import { numberRange } from '../numberRange.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { integerAt } from './operands.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
const ITEMS = 1_000;

export const arrayRange: Intrinsic = {
  name: 'States.ArrayRange',
  arity: [3, 3],
  evaluate(operands) {
    const range = numberRange(
      { first: integerAt(operands, 0), last: integerAt(operands, 1), step: integerAt(operands, 2) },
      ITEMS,
    );
    if (range.ok) return range.numbers;
    throw intrinsicFailure(range.reason);
  },
};
