import { createHash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { enginePlace } from '../engineText.ts';
import { inertLog, plain, plainLines } from '../log.ts';
import type { Report } from '../model.ts';
import { verdict } from '../verdict.ts';
import { contents } from './contents.ts';
import { findingList } from './findings.ts';
import type { HtmlOptions } from './htmlOptions.ts';
import { css } from './style/css.ts';
import { verdictMark } from './verdictMark.ts';
import { workflowView } from './view.ts';
import { workflowSection } from './workflowSection.ts';

/**
 * The report as one page that asks nothing of any network and runs no script.
 *
 * @example
 * await writeFile('report.html', renderHtml(report));
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { outcome, text } = verdict(report);
  const place = report.engine && enginePlace(report.engine);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        head(text),
        h('body', [
          h('header', [
            h('h1', [verdictMark(outcome), text]),
            ...(place ? [h('p', { class: 'faint' }, place)] : []),
          ]),
          ...report.files.flatMap(({ path, diagnostics }) => findingList(path, diagnostics)),
          ...contents(report),
          h(
            'main',
            report.workflows.map((workflow, index, { length }) =>
              workflowSection(workflowView(workflow, `w${index}`), {
                ...options,
                ...{ alone: length === 1, ...(report.engine && { engine: report.engine }) },
              }),
            ),
          ),
          h('footer', { class: 'faint' }, `SageMaker API model ${report.modelVersion}.`),
        ]),
      ]),
    ],
  };
  // It may be printed to a log, too.
  return `${inertLog(toHtml(withVisibleControls(page)))}\n`;
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
  const allowed = ["default-src 'none'", `style-src 'sha256-${hash}'`];
  const policy = [...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', title),
    h('style', css),
  ]);
}
