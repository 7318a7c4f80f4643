import { createHash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { plural } from '../counts.ts';
import { coverageSummary } from '../coverage.ts';
import { plain, plainLines } from '../log.ts';
import type { Report, WorkflowReport } from '../model.ts';
import { stageLines } from '../stageLines.ts';
import { reportOf, verdict } from '../verdict.ts';
import { findingList } from './findings.ts';
import { graph } from './graph.ts';
import type { HtmlOptions } from './htmlOptions.ts';
import { simulationSection } from './simulation.ts';
import { css } from './style.ts';

const symbols = { passed: '✅', warned: '⚠️', failed: '❌' } as const;

/**
 * The report as one page that asks nothing of any network and runs no script.
 *
 * @example
 * await writeFile('report.html', renderHtml(report));
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { outcome, text } = verdict(report);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        head(text),
        h('body', [
          h('h1', `${symbols[outcome]} ${text}`),
          ...report.files.flatMap(({ path, diagnostics }) => findingList(path, diagnostics)),
          ...(report.workflows.length > 1 ? [contents(report)] : []),
          ...report.workflows.map((workflow, index) => section(workflow, { index, options })),
          h('p', { class: 'faint' }, `SageMaker API model ${report.modelVersion}.`),
        ]),
      ]),
    ],
  };
  return `${toHtml(withVisibleControls(page))}\n`;
}

/**
 * Someone else's text may hold characters that hide or turn what follows: they become visible;
 * lines are kept in `pre`.
 */
function withVisibleControls<Node extends Nodes>(node: Node, lines = false): Node {
  if (node.type === 'text') return { ...node, value: (lines ? plainLines : plain)(node.value) };
  if (!('children' in node)) return node;
  const inside = lines || (node.type === 'element' && ['pre', 'style'].includes(node.tagName));
  return { ...node, children: node.children.map((child) => withVisibleControls(child, inside)) };
}

function head(title: string): Element {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', title),
    h('style', css),
  ]);
}

function contents({ workflows }: Report): Element {
  const items = workflows.map((workflow, index) => {
    const { outcome, text } = verdict(reportOf(workflow));
    return h('li', [`${symbols[outcome]} `, h('a', { href: `#w${index}` }, text)]);
  });
  return h('ul', items);
}

function section(
  report: WorkflowReport,
  { index, options }: { readonly index: number; readonly options: HtmlOptions },
): Element {
  const { name, path, workflow, diagnostics, simulations = [] } = report;
  return h('section', { id: `w${index}` }, [
    h('h2', [name, ' ', h('code', { class: 'faint' }, path)]),
    ...findingList(path, diagnostics, workflow.document.source),
    ...stageLines(report).map((line) => h('p', line)),
    ...(report.plan?.changes ?? []).map((change) => h('p', { class: 'faint' }, change)),
    ...graph(report),
    ...simulations.map((simulation) => simulationSection(simulation, options)),
    ...coverage(report),
    ...policySection(report),
  ]);
}

function coverage({ simulations = [] }: WorkflowReport): Element[] {
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

function policySection({ policy }: WorkflowReport): Element[] {
  if (!policy) return [];
  return [
    h('h3', `IAM policy: ${plural(policy.reasons.length, 'statement')}`),
    h(
      'ul',
      policy.reasons.map(({ sid, states, why }) =>
        h('li', [h('code', sid), ` (${states.join(', ')}): ${why}`]),
      ),
    ),
    ...policy.notes.map((note) => h('p', { class: 'faint' }, note)),
    h('pre', JSON.stringify(policy.policy, undefined, 2)),
    h('h3', 'Trust policy'),
    h('pre', JSON.stringify(policy.trust, undefined, 2)),
  ];
}
