import type { GraphEdge, StateSite } from '@sfn-sagemaker/asl-model';
import { fieldOf, stringOf, workflowGraph } from '@sfn-sagemaker/asl-model';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { plural } from '../../counts.ts';
import { shortResource } from '../graph/stateText.ts';
import type { HtmlOptions } from '../htmlOptions.ts';
import type { StateView, WorkflowView } from '../view.ts';
import { outcomeMarks, outcomeWords } from '../words.ts';
import { dataBlocks } from './stateData.ts';

/** A section for each state: what it is, where it leads, how it fared, what its data look like. */
export function stateSections(view: WorkflowView, options: HtmlOptions): Element[] {
  if (view.states.length === 0) return [];
  const { edges } = workflowGraph(view.report.workflow);
  const ways = Map.groupBy(edges, ({ from }) => from);
  return [
    h('h3', plural(view.states.length, 'state')),
    h(
      'div',
      { class: 'states' },
      view.states.map((state) =>
        h('article', { class: `state ${state.outcome ?? 'unknown'}`, id: state.id }, [
          heading(state),
          ...facts(state),
          ...wayList(ways.get(state.site) ?? [], view),
          ...record(state, view),
          ...dataBlocks(state, options),
        ]),
      ),
    ),
  ];
}

function heading({ site, outcome }: StateView): Element {
  return h('h4', [
    ...(outcome
      ? [h('span', { class: 'mark', 'aria-hidden': 'true' }, outcomeMarks[outcome])]
      : []),
    site.name,
    ...(outcome ? [h('span', { class: 'faint' }, ` ${outcomeWords[outcome]}`)] : []),
  ]);
}

function facts({ site }: StateView): Element[] {
  const { type = 'no type', machine } = site;
  const resource = stringOf(fieldOf(site.node, 'Resource'));
  const around = machine.parent;
  const parts: ElementContent[] = [
    { type: 'text', value: type },
    ...(resource === undefined ? [] : [space, h('code', shortResource(resource))]),
    ...(around ? [{ type: 'text' as const, value: ' in ' }, h('code', around.name)] : []),
  ];
  return [h('p', parts)];
}

const space = { type: 'text', value: ' ' } as const;

function wayList(edges: readonly GraphEdge[], view: WorkflowView): Element[] {
  if (edges.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'ways' },
      edges.map((edge) => h('li', way(edge, view))),
    ),
  ];
}

function way({ to, kind, label }: GraphEdge, { byPointer }: WorkflowView): ElementContent[] {
  const words = kind === 'catch' ? `catch ${label}` : label;
  return [
    h('a', { href: `#${idOf(to, byPointer)}` }, to.name),
    ...(words === '' ? [] : [h('span', { class: 'faint' }, ` ${words}`)]),
  ];
}

function idOf(state: StateSite, byPointer: WorkflowView['byPointer']): string {
  return byPointer.get(state.pointer)?.id ?? '';
}

/** How often it was visited, and what failed in it. */
function record({ visits, runs }: StateView, view: WorkflowView): Element[] {
  if (visits.length === 0) return [];
  const byOutcome = Map.groupBy(visits, ({ outcome }) => outcome);
  const counts = [...byOutcome].map(([outcome, { length }]) => `${length} ${outcome}`);
  const errors = [...new Set(visits.flatMap(({ error }) => error ?? []))];
  const where = `in ${runs} of ${plural(view.runs.length, 'run')}`;
  return [
    h('p', [
      `${plural(visits.length, 'visit')} ${where}: ${counts.join(', ')}.`,
      ...errors.flatMap((error) => [space, h('code', error)]),
    ]),
  ];
}
