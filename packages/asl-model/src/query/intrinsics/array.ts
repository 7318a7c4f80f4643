import type { Intrinsic } from './intrinsic.ts';

export const array: Intrinsic = {
  name: 'States.Array',
  arity: [0, Number.POSITIVE_INFINITY],
  evaluate: (operands) => [...operands],
};
