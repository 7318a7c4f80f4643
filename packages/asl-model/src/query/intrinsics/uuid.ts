import { randomUuid } from '../randomUuid.ts';
import type { Intrinsic } from './intrinsic.ts';

export const uuid: Intrinsic = {
  name: 'States.UUID',
  arity: [0, 0],
  evaluate: (_, environment) => randomUuid(environment.random),
};
