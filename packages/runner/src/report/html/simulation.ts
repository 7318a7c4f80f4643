import type { Json } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { dataShape } from '../dataShape.ts';
import { duration } from '../duration.ts';
import type { SimulationReport } from '../model.ts';
import type { Visit } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import type { HtmlOptions } from './renderHtml.ts';

/** A Map over thousands of items would make a page that no browser shows well. */
const mostVisits = 500;

/** One run: outcome, then its visits of states as bars on the virtual time. */
export function simulationSection(simulation: SimulationReport, options: HtmlOptions): Element {
  const { scenario, asExpected, expected, execution } = simulation;
  const visits = timeline(execution);
  const rest = visits.length - mostVisits;
  const wanted = [expected.status, expected.error].filter((part) => part !== undefined).join(' ');
  const reason = [execution.error, execution.cause].filter((part) => part !== null).join(': ');
  const title = scenario === '' ? 'Simulation' : `Case ${scenario}`;
  return h('section', [
    h('h3', [
      h('span', { class: asExpected ? 'good' : 'bad' }, asExpected ? '✔ ' : '✖ '),
      `${title}: ${execution.status} after ${duration(execution.virtualSeconds)} of virtual time`,
      ...(asExpected ? [] : [`, expected ${wanted}`]),
    ]),
    ...(reason === '' ? [] : [h('pre', reason)]),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          heads.map((text) => h('th', text)),
        ),
      ),
      h(
        'tbody',
        visits.slice(0, mostVisits).map((visit) => row(visit, execution.virtualSeconds, options)),
      ),
    ]),
    ...(rest > 0 ? [h('p', `and ${rest} more visits of states`)] : []),
  ]);
}

const heads = ['at', 'state', 'took', 'time', 'result', 'data'];

function row(visit: Visit, total: number, options: HtmlOptions): Element {
  const { start, end, state, type, outcome, attempts, error } = visit;
  const notes = [outcome, attempts > 1 ? `${attempts} attempts` : '', error ?? ''];
  return h('tr', [
    h('td', `+${duration(start)}`),
    h('td', [h('code', state), ' ', h('span', { class: 'faint' }, type)]),
    h('td', duration(end - start)),
    h('td', bar(visit, total)),
    h('td', notes.filter((note) => note !== '').join(', ')),
    h('td', data(visit, options)),
  ]);
}

function bar({ start, end, outcome }: Visit, total: number): Element {
  const scale = total > 0 ? 100 / total : 0;
  const width = Math.max(0.5, (end - start) * scale);
  const x = Math.min(start * scale, 100 - width);
  const attributes = {
    class: `bar ${outcome}`,
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
  };
  const box = { x: round(x), y: 0, width: round(width), height: 10 };
  return s('svg', { ...attributes, 'aria-hidden': 'true' }, s('rect', box));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function data({ input, output }: Visit, options: HtmlOptions): Element[] {
  const texts = [
    { title: 'input', text: input },
    { title: 'output', text: output },
  ];
  return texts.flatMap(({ title, text }) =>
    text === undefined
      ? []
      : [h('details', [h('summary', title), h('pre', payload(text, options))])],
  );
}

function payload(text: string, { payloads = 'shape' }: HtmlOptions): string {
  const value: Json = JSON.parse(text);
  return JSON.stringify(payloads === 'full' ? value : dataShape(value), undefined, 2);
}
