import type { Json } from '../../json.ts';
import { javaText } from '../javaText.ts';
import type { Intrinsic } from './intrinsic.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';
import { stringAt } from './operands.ts';

const HOLE = /\\([\\{}'])|\{\}/g;

export const format: Intrinsic = {
  name: 'States.Format',
  arity: [1, Number.POSITIVE_INFINITY],
  evaluate(operands) {
    const template = stringAt(operands, 0);
    const values = operands.slice(1);
    const holes = [...template.matchAll(HOLE)].filter(([text]) => text === '{}').length;
    if (holes !== values.length) throw wrongCount(holes, values);
    const next = values.values();
    return template.replace(
      HOLE,
      (_, escaped?: string) => escaped ?? javaText(next.next().value ?? null),
    );
  },
};

function wrongCount(holes: number, values: readonly Json[]): Error {
  return intrinsicFailure(
    `The template has ${holes} occurrences of {} but there are ${values.length} values for them`,
  );
}
