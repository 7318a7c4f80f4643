import { workflowGraph } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { plural } from '../../counts.ts';
import type { StateView, WorkflowView } from '../view.ts';
import { outcomeMarks, outcomeWords } from '../words.ts';
import { layoutMachine, type MachineDrawing, type StateBox } from './layoutMachine.ts';
import { baselines } from './stateText.ts';
import { labelShape, startShapes, wayShape } from './wayShapes.ts';

/** Nobody reads a larger drawing, and laying it out would take seconds. */
const mostStates = 400;
/** A drawing of this width is still read when it shrinks to its column; a wider one is scrolled. */
const widestShrunk = 820;

type StateViews = ReadonlyMap<string, StateView>;

/**
 * The workflow as a layered drawing; each state leads to its section. Absent where there is nothing
 * to draw, or too much.
 */
export function drawGraph({ id, report, byPointer }: WorkflowView): Element | undefined {
  const { machine, states } = report.workflow;
  if (!machine || states.length === 0 || states.length > mostStates) return undefined;
  const { edges } = workflowGraph(report.workflow);
  // The box around inner states says it already.
  const outer = edges.filter(({ kind }) => kind !== 'branch' && kind !== 'item');
  const drawing = layoutMachine(
    machine,
    Map.groupBy(outer, ({ from }) => from.machine),
  );
  const { width, height } = drawing;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const labels = { role: 'group', 'aria-labelledby': `${id}-graph-title ${id}-graph-text` };
  const text = `${plural(states.length, 'state')}; each leads to its section below.`;
  const fits = width <= widestShrunk ? 'fits' : '';
  return s('svg', { class: `graph ${fits}`, ...size, ...labels }, [
    s('title', { id: `${id}-graph-title` }, `Graph of ${report.name}`),
    s('desc', { id: `${id}-graph-text` }, text),
    ...machineShapes(drawing, byPointer),
  ]);
}

/** What colours and lines mean. */
export function legend(simulated: boolean): Element {
  const entries = [
    ...Object.entries(simulated ? outcomeWords : {}),
    ['catch', 'Catch'],
    ['default', 'Default'],
  ] as const;
  const items = entries.map(([look, words]) =>
    h('li', [h('span', { class: `swatch ${look}`, 'aria-hidden': 'true' }), words]),
  );
  return h('ul', { class: 'legend' }, items);
}

function machineShapes(drawing: MachineDrawing, views: StateViews): Element[] {
  const { start, ways, boxes } = drawing;
  return [
    ...(start ? startShapes(start.at, start.points) : []),
    ...ways.map(wayShape),
    ...boxes.map((box) => boxShape(box, views)),
    ...ways.flatMap(labelShape),
  ];
}

function boxShape(box: StateBox, views: StateViews): Element {
  const { x, y, state, machines } = box;
  const view = views.get(state.pointer);
  const outcome = view?.outcome;
  const classes = ['box', outcome ?? 'unknown', ...(machines.length > 0 ? ['group'] : [])];
  return s('g', { transform: `translate(${x} ${y})`, class: classes.join(' ') }, [
    s('a', { href: `#${view?.id}`, id: view && `${view.id}-box` }, [
      s('title', titleOf(state.name, view)),
      outline(box),
      ...boxText(box),
      ...(outcome ? [mark(box, outcomeMarks[outcome])] : []),
    ]),
    ...machines.map(({ x, y, drawing }) =>
      s('g', { transform: `translate(${x} ${y})` }, machineShapes(drawing, views)),
    ),
  ]);
}

function titleOf(name: string, view: StateView | undefined): string {
  const { type } = view?.site ?? {};
  const outcome = view?.outcome && outcomeWords[view.outcome];
  return [name, type, outcome].filter((part) => part !== undefined).join(', ');
}

/** Choices are hexagons, ends are round. */
function outline({ state: { type }, width, height }: StateBox): Element {
  if (type !== 'Choice') {
    const round = type === 'Succeed' || type === 'Fail';
    return s('rect', { width, height, rx: round ? height / 2 : 6 });
  }
  const side = 12;
  const corners = [
    [side, 0],
    [width - side, 0],
    [width, height / 2],
    [width - side, height],
    [side, height],
    [0, height / 2],
  ];
  return s('polygon', { points: corners.map((corner) => corner.join(',')).join(' ') });
}

function boxText({ text, width }: StateBox): Element[] {
  const at = baselines(text);
  const x = width / 2;
  return [
    ...text.names.map((name, index) => s('text', { class: 'name', x, y: at.names[index] }, name)),
    ...text.notes.map((note, index) => s('text', { class: 'note', x, y: at.notes[index] }, note)),
  ];
}

function mark({ width }: StateBox, text: string): Element {
  return s('g', { 'aria-hidden': 'true', class: 'mark' }, [
    s('circle', { cx: width - 4, cy: 2, r: 8 }),
    s('text', { x: width - 4, y: 6 }, text),
  ]);
}
