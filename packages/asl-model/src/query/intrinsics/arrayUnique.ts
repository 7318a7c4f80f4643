import type { Json } from '../../json.ts';
import { canonicalText } from '../canonicalText.ts';
import type { Intrinsic } from './intrinsic.ts';
import { arrayAt } from './operands.ts';

export const arrayUnique: Intrinsic = {
  name: 'States.ArrayUnique',
  arity: [1, 1],
  evaluate(operands) {
    const unique = new Map<string, Json>();
    for (const item of arrayAt(operands, 0)) {
      const text = canonicalText(item);
      if (!unique.has(text)) unique.set(text, item);
    }
    return [...unique.values()];
  },
};
