import { type JsonObject, setMember } from '../../json.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { objectAt } from './operands.ts';

export const jsonMerge: Intrinsic = {
  name: 'States.JsonMerge',
  arity: [3, 3],
  evaluate(operands) {
    const parts = [objectAt(operands, 0), objectAt(operands, 1)];
    if (operands[2] !== false) {
      throw intrinsicFailure('The third argument must be false: only a shallow merge is supported');
    }
    const merged: JsonObject = {};
    for (const part of parts) {
      for (const [key, value] of Object.entries(part)) setMember(merged, key, value);
    }
    return merged;
  },
};
