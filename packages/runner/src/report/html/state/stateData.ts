import type { Json } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { dataShape } from '../../dataShape.ts';
import type { HtmlOptions } from '../htmlOptions.ts';
import type { StateView } from '../view.ts';

/** A state sees few kinds of data; a Map over many items sees as many texts as items. */
const mostTexts = 3;
/** Of so many visits the data are looked at. */
const mostVisits = 50;

/** What came into a state and went out of it in all runs, each kind once. */
export function dataBlocks({ visits }: StateView, options: HtmlOptions): Element[] {
  const looked = visits.slice(0, mostVisits);
  return [
    ...block(
      'Input',
      looked.flatMap(({ input }) => input ?? []),
      options,
    ),
    ...block(
      'Output',
      looked.flatMap(({ output }) => output ?? []),
      options,
    ),
  ];
}

function block(title: string, texts: readonly string[], options: HtmlOptions): Element[] {
  const kinds = [...new Set(texts.map((text) => shown(text, options)))];
  if (kinds.length === 0) return [];
  const count = kinds.length === 1 ? '' : `, ${kinds.length} kinds`;
  const rest = kinds.length - mostTexts;
  return [
    h('details', { class: 'data' }, [
      h('summary', `${title}${count}`),
      ...kinds.slice(0, mostTexts).map((kind) => h('pre', kind)),
      ...(rest > 0 ? [h('p', { class: 'faint' }, `and ${rest} more`)] : []),
    ]),
  ];
}

function shown(text: string, { payloads = 'shape' }: HtmlOptions): string {
  const value: Json = JSON.parse(text);
  return JSON.stringify(payloads === 'full' ? value : dataShape(value), undefined, 2);
}
