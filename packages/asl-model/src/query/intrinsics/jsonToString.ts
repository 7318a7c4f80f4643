import { jsonText } from '../jsonText.ts';
import type { Intrinsic } from './intrinsic.ts';

export const jsonToString: Intrinsic = {
  name: 'States.JsonToString',
  arity: [1, 1],
  evaluate: ([value]) => jsonText(value ?? null),
};
