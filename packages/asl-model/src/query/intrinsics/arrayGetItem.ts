import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { arrayAt, integerAt } from './operands.ts';

export const arrayGetItem: Intrinsic = {
  name: 'States.ArrayGetItem',
  arity: [2, 2],
  evaluate(operands) {
    const items = arrayAt(operands, 0);
    const index = integerAt(operands, 1);
    const item = index < 0 ? undefined : items[index];
    if (item !== undefined) return item;
    throw intrinsicFailure(`Index ${index} is out of bounds for an array of ${items.length} items`);
  },
};
