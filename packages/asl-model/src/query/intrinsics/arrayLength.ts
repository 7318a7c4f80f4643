import type { Intrinsic } from './intrinsic.ts';
import { arrayAt } from './operands.ts';

export const arrayLength: Intrinsic = {
  name: 'States.ArrayLength',
  arity: [1, 1],
  evaluate: (operands) => arrayAt(operands, 0).length,
};
