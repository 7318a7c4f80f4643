import type { Json } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { plural } from '../counts.ts';
import { dataShape } from '../dataShape.ts';
import { duration } from '../duration.ts';
import type { TimelineRow } from '../loops.ts';
import { collapseLoops, isRepeated, repeatedText } from '../loops.ts';
import type { SimulationReport } from '../model.ts';
import { outcomeText } from '../outcomeText.ts';
import { reasonOf } from '../reason.ts';
import type { Visit } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import type { HtmlOptions } from './htmlOptions.ts';

/** A Map over thousands of items would make a page that no browser shows well. */
const mostRows = 500;
const longestReason = 4_000;

/** One run: outcome, then its visits of states as bars on the virtual time. */
export function simulationSection(simulation: SimulationReport, options: HtmlOptions): Element {
  const { scenario, asExpected, execution } = simulation;
  const rows = collapseLoops(timeline(execution));
  const rest = rows.length - mostRows;
  const reason = reasonOf(execution, longestReason);
  const title = scenario === '' ? 'Simulation' : `Case ${scenario}`;
  return h('section', [
    h('h3', [
      h('span', { class: asExpected ? 'good' : 'bad' }, asExpected ? '✔ ' : '✖ '),
      `${title}: ${outcomeText(simulation)}`,
    ]),
    ...(reason === undefined ? [] : [h('pre', reason)]),
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
        rows.slice(0, mostRows).map((row) => tableRow(row, execution.virtualSeconds, options)),
      ),
    ]),
    ...(rest > 0 ? [h('p', `and ${plural(rest, 'more row')}`)] : []),
  ]);
}

const heads = ['at', 'state', 'took', 'time', 'result', 'data'];

function tableRow(row: TimelineRow, total: number, options: HtmlOptions): Element {
  if (isRepeated(row)) {
    const cell = { colspan: heads.length, class: 'faint' };
    return h('tr', h('td', cell, `↺ ${repeatedText(row)}`));
  }
  const { start, end, state, type, outcome, attempts, error } = row;
  const notes = [outcome, attempts > 1 ? `${attempts} attempts` : '', error ?? ''];
  return h('tr', [
    h('td', `+${duration(start)}`),
    h('td', [h('code', state), ' ', h('span', { class: 'faint' }, type)]),
    h('td', duration(end - start)),
    h('td', bar(row, total)),
    h('td', notes.filter((note) => note !== '').join(', ')),
    h('td', data(row, options)),
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
