import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { codeFrame } from '../codeFrame.ts';
import { prose } from './prose.ts';

const tones: Record<Severity, string> = { error: 'bad', warning: 'warn', info: 'faint' };

/** Findings of one file, each with the line it is about. */
export function findingList(
  path: string,
  diagnostics: readonly Diagnostic[],
  text?: string,
): Element[] {
  return diagnostics.map((diagnostic) => {
    const { severity, code, rule, docs, message, help, range, aws } = diagnostic;
    const place = `${path}:${range.start.line}:${range.start.column}`;
    const frame = text === undefined ? undefined : codeFrame(text, range);
    return h('div', { class: 'finding' }, [
      h('p', [
        h('strong', { class: tones[severity] }, severity),
        ' ',
        h('a', { href: docs }, code),
        ' ',
        h('code', place),
        ' ',
        h('span', { class: 'faint' }, aws === undefined ? rule : `${rule}, AWS: ${aws}`),
      ]),
      h('p', prose(message)),
      ...(frame === undefined ? [] : [h('pre', frame)]),
      h('p', [h('strong', 'Instead: '), ...prose(help)]),
    ]);
  });
}
