import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Report } from '../model.ts';
import { overviewTable } from '../overviewTable.ts';
import { verdictMark } from './verdictMark.ts';

/** Several workflows: where each is in the page, and how it went, the worst first. */
export function contents(report: Report): Element[] {
  if (report.workflows.length < 2) return [];
  const { heads, rows } = overviewTable(report);
  const titles = ['workflow', ...heads];
  return [
    h('nav', { 'aria-label': 'Workflows' }, [
      h('table', { class: 'stacked' }, [
        h(
          'thead',
          h(
            'tr',
            titles.map((title) => h('th', { scope: 'col' }, title)),
          ),
        ),
        h(
          'tbody',
          rows.map(({ report: { name }, index, outcome, cells }) =>
            h('tr', [
              h('th', { scope: 'row' }, [
                verdictMark(outcome),
                h('a', { href: `#w${index}` }, name),
              ]),
              ...cells.map((text, column) => h('td', { 'data-head': heads[column] }, text)),
            ]),
          ),
        ),
      ]),
    ]),
  ];
}
