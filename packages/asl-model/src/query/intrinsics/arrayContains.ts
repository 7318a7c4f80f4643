import { sameJson } from '../jsonEquality.ts';
import type { Intrinsic } from './intrinsic.ts';
import { arrayAt } from './operands.ts';

export const arrayContains: Intrinsic = {
  name: 'States.ArrayContains',
  arity: [2, 2],
  evaluate(operands) {
    const wanted = operands[1] ?? null;
    return arrayAt(operands, 0).some((item) => sameJson(item, wanted));
  },
};
