import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { codeFrame } from '../codeFrame.ts';
import { plain } from '../log.ts';
import { cutLine, paragraph, type TextStyle, toneOfSeverity } from './style.ts';

/**
 * One finding: place and rule, what is wrong, the offending line, what to write instead.
 *
 * @param text of the file that the finding is in; without it there is no code frame
 */
export function findingLines(
  diagnostic: Diagnostic,
  {
    path,
    text,
    style,
  }: { readonly path: string; readonly text?: string; readonly style: TextStyle },
): string[] {
  const { paint } = style;
  const [first = '', ...more] = paragraph(`help: ${diagnostic.help}`, 2, style);
  const { severity, code, rule, message, range } = diagnostic;
  const place = `${plain(path)}:${range.start.line}:${range.start.column}`;
  const label = paint(toneOfSeverity[severity], severity);
  return [
    `${place} ${label} ${paint('strong', code)} ${paint('faint', rule)}`,
    ...paragraph(message, 2, style),
    ...(text === undefined ? [] : frame(text, diagnostic, style)),
    first.replace('help:', paint('faint', 'help:')),
    ...more,
  ];
}

function frame(text: string, { range }: Diagnostic, style: TextStyle): string[] {
  const framed = codeFrame(text, range)?.split('\n') ?? [];
  return framed.map((line) => cutLine(`  ${plain(line)}`, style));
}
