import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { plural } from '../../counts.ts';
import { duration } from '../../duration.ts';
import type { TimelineRow } from '../../loops.ts';
import { collapseLoops, isRepeated, repeatedText } from '../../loops.ts';
import type { Visit } from '../../timeline.ts';
import type { RunView, WorkflowView } from '../view.ts';
import { axis, marks, percent } from './axis.ts';

/** A Map over thousands of items would make a page that no browser shows well. */
const mostRows = 300;
const deepestIndent = 4;
/** A bar for what took no time is still seen. */
const thinnest = 0.6;

/** The visits of a run as bars on its virtual time. */
export function timelineRows({ simulation, visits }: RunView, view: WorkflowView): Element[] {
  const total = simulation.execution.virtualSeconds;
  const rows = collapseLoops(visits);
  const rest = rows.length - mostRows;
  return [
    ...axis(total),
    h(
      'ol',
      { class: 'timeline' },
      rows.slice(0, mostRows).map((row) => item(row, { total, view, run: simulation })),
    ),
    ...(rest > 0 ? [h('p', { class: 'faint' }, `and ${plural(rest, 'more row')}`)] : []),
  ];
}

interface Around {
  readonly total: number;
  readonly view: WorkflowView;
  readonly run: { readonly asExpected: boolean };
}

function item(row: TimelineRow, around: Around): Element {
  if (isRepeated(row)) {
    const { from, until } = row;
    return h('li', { class: 'faint' }, [
      h('span', { class: 'what' }, `↺ ${repeatedText(row)}`),
      track({ start: from, end: until, tone: 'repeated' }, around),
      h('span', { class: 'took' }, duration(until - from)),
    ]);
  }
  const { start, end, depth } = row;
  const indent = depth > 0 ? [`in${Math.min(depth, deepestIndent)}`] : [];
  const note = noteOf(row);
  const tone = toneOf(row, around.run);
  return h('li', [
    h('span', { class: ['what', ...indent] }, [name(row, around.view)]),
    track({ start, end, tone }, around),
    h('span', { class: 'took' }, duration(end - start)),
    ...(note === '' ? [] : [h('span', { class: `note ${tone}` }, note)]),
  ]);
}

function name({ state }: Visit, { byName }: WorkflowView): Element {
  const view = byName.get(state);
  return view ? h('a', { href: `#${view.id}` }, state) : h('span', state);
}

/** Red only where the run was not to end like that. */
function toneOf({ outcome }: Visit, { asExpected }: Around['run']): string {
  return outcome === 'failed' && asExpected ? 'caught' : outcome;
}

function noteOf({ outcome, attempts, error, start }: Visit): string {
  const parts = [
    outcome === 'succeeded' ? '' : outcome,
    attempts > 1 ? `${attempts} attempts` : '',
    error ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')}, from +${duration(start)}`;
}

interface Bar {
  readonly start: number;
  readonly end: number;
  readonly tone: string;
}

function track({ start, end, tone }: Bar, { total }: Around): Element {
  const least = (total * thinnest) / 100;
  const length = Math.max(end - start, least);
  const x = percent(Math.min(start, total - length), total);
  const width = total > 0 ? percent(length, total) : '100%';
  const lines = marks(total).map((seconds) => {
    const at = percent(seconds, total);
    return s('line', { x1: at, x2: at, y1: 0, y2: '100%' });
  });
  return s('svg', { class: 'track', 'aria-hidden': 'true' }, [
    ...lines,
    s('rect', { class: tone, x, y: 3, width, height: 12, rx: 2 }),
  ]);
}
