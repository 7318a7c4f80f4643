import type { Element } from 'hast';
import { h } from 'hastscript';
import { coverageSummary } from '../coverage.ts';
import type { WorkflowReport } from '../model.ts';

export function coverageList({ simulations = [] }: WorkflowReport): Element[] {
  const summary = coverageSummary(simulations);
  if (summary.length === 0) return [];
  const items = summary.map(({ kind, passed, total, missed }) =>
    h('li', [
      `${passed} of ${total} ${kind}`,
      ...missed.flatMap((pointer, index) => [
        index === 0 ? '; not reached: ' : ', ',
        h('code', pointer),
      ]),
    ]),
  );
  return [h('h3', 'Coverage'), h('ul', items)];
}
