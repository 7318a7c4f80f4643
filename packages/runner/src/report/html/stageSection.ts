import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EngineReport, WorkflowReport } from '../model.ts';
import { type StageLine, stageLines } from '../stageLines.ts';
import { prose } from './prose.ts';

/** What plan, deploy and execute did with a workflow, and why something failed. */
export function stageSection(report: WorkflowReport, engine?: EngineReport): Element[] {
  return stageLines(report, engine).map(stageElement);
}

const tones: Partial<Record<StageLine['label'], string>> = { refused: 'bad', note: 'warn' };

function stageElement(line: StageLine): Element {
  const { label, text, changes = [], reason, why, help, log, url } = line;
  const changeList = h(
    'ul',
    changes.map((change) => h('li', change)),
  );
  return h('div', { class: 'stage' }, [
    h('p', [
      h('strong', { class: tones[label] }, `${label}:`),
      ' ',
      ...prose(text),
      ...(url === undefined ? [] : [' ', h('a', { href: url }, 'console')]),
    ]),
    ...(changes.length === 0 ? [] : [changeList]),
    ...(reason === undefined ? [] : [h('pre', { class: 'reason bad' }, reason)]),
    ...(why === undefined ? [] : [h('p', prose(why))]),
    ...(help === undefined ? [] : [h('p', [h('strong', 'Instead: '), ...prose(help)])]),
    ...(log === undefined ? [] : [h('p', ['Log: ', h('code', log)])]),
  ]);
}
