import type { Intrinsic } from './intrinsic.ts';
import { integerAt } from './operands.ts';

export const mathAdd: Intrinsic = {
  name: 'States.MathAdd',
  arity: [2, 2],
  evaluate: (operands) => integerAt(operands, 0) + integerAt(operands, 1) + 0,
};
