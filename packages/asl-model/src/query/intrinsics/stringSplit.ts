import type { Intrinsic } from './intrinsic.ts';
import { stringAt } from './operands.ts';

/**
 * Each character of the second argument separates, and nothing is made of what is empty (recorded
 * on AWS).
 */
export const stringSplit: Intrinsic = {
  name: 'States.StringSplit',
  arity: [2, 2],
  evaluate(operands) {
    const separators = new Set(stringAt(operands, 1));
    const parts = [''];
    for (const character of stringAt(operands, 0)) {
      if (separators.has(character)) parts.push('');
      else parts.push(`${parts.pop() ?? ''}${character}`);
    }
    return parts.filter((part) => part !== '');
  },
};
