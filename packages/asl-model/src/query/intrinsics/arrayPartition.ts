import { chunks } from '../chunks.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { arrayAt, integerAt } from './operands.ts';

export const arrayPartition: Intrinsic = {
  name: 'States.ArrayPartition',
  arity: [2, 2],
  evaluate(operands) {
    const items = arrayAt(operands, 0);
    const size = integerAt(operands, 1);
    if (size < 1)
      throw intrinsicFailure(`The chunk size must be a positive integer but was: ${size}`);
    return chunks(items, size);
  },
};
