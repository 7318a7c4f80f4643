import { javaRandom } from '../javaRandom.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { integerAt } from './operands.ts';

/**
 * From the first number (included) to the second (excluded, as its documentation's example
 * suggests: unverified).
 */
export const mathRandom: Intrinsic = {
  name: 'States.MathRandom',
  arity: [2, 3],
  evaluate(operands, environment) {
    const from = integerAt(operands, 0);
    const to = integerAt(operands, 1);
    if (from >= to) throw intrinsicFailure(`The start ${from} must be less than the end ${to}`);
    const random = operands.length === 3 ? javaRandom(integerAt(operands, 2)) : environment.random;
    return from + Math.floor(random() * (to - from));
  },
};
