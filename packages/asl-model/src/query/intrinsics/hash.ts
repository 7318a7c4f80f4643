import { HASH_ALGORITHMS, hashText } from '../hashText.ts';
import { jsonText } from '../jsonText.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { stringAt } from './operands.ts';
import { refuseLongText } from './textLimit.ts';

export const hash: Intrinsic = {
  name: 'States.Hash',
  arity: [2, 2],
  evaluate(operands) {
    const data = operands[0] ?? null;
    const text = typeof data === 'string' ? data : jsonText(data);
    refuseLongText(text);
    const algorithm = stringAt(operands, 1);
    const digest = hashText(text, algorithm);
    if (digest !== undefined) return digest;
    throw intrinsicFailure(
      `The algorithm must be one of ${HASH_ALGORITHMS.join(', ')} but was: ${algorithm}`,
    );
  },
};
