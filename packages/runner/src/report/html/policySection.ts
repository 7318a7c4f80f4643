import type { Element } from 'hast';
import { h } from 'hastscript';
import { plural } from '../counts.ts';
import type { PolicyReport } from '../model.ts';
import type { WorkflowView } from './view.ts';

/** What the role must be allowed, each statement with its reason; the documents to copy below. */
export function policySection({ report, byName }: WorkflowView): Element[] {
  const { policy: found } = report;
  if (!found) return [];
  const { policy, trust, reasons, notes } = found;
  const statements = new Map(policy.Statement.map((statement) => [statement.Sid, statement]));
  const rows = reasons.map(({ sid, states, why }) => {
    const { Action: actions = [], Resource: resources = [] } = statements.get(sid) ?? {};
    return h('tr', [
      h('th', { scope: 'row' }, h('code', sid)),
      cell('why', [why, ' ', ...stateLinks(states, byName)]),
      cell('allows', codes(actions)),
      cell('on', codes(resources)),
    ]);
  });
  return [
    h('h3', `IAM policy: ${plural(reasons.length, 'statement')}`),
    h('table', { class: 'stacked policy' }, [
      h(
        'thead',
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h('tbody', rows),
    ]),
    ...notes.map((note) => h('p', { class: 'faint' }, note)),
    document('Policy document', policy),
    document('Trust policy', trust),
  ];
}

const heads = ['statement', 'why', 'allows', 'on'];

function cell(head: string, content: (Element | string)[]): Element {
  return h('td', { 'data-head': head }, content);
}

function codes(texts: readonly string[]): Element[] {
  return texts.map((text) => h('div', h('code', text)));
}

function stateLinks(
  states: PolicyReport['reasons'][number]['states'],
  byName: WorkflowView['byName'],
): (Element | string)[] {
  if (states.length === 0) return [];
  const links = states.flatMap((name, index) => {
    const view = byName.get(name);
    const link = view ? h('a', { href: `#${view.id}` }, name) : name;
    return index === 0 ? [link] : [', ', link];
  });
  return [h('span', { class: 'faint' }, ['For ', ...links, '.'])];
}

function document(title: string, content: object): Element {
  const text = JSON.stringify(content, undefined, 2);
  return h('details', { class: 'data' }, [h('summary', title), h('pre', text)]);
}
