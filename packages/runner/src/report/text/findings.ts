import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { codeFrame } from '../codeFrame.ts';
import { plain } from '../log.ts';
import type { Paint } from './style.ts';
import { toneOfSeverity } from './style.ts';

/**
 * One finding: place and rule, what is wrong, the offending line, what to write instead.
 *
 * @param text of the file that the finding is in; without it there is no code frame
 */
export function findingLines(
  diagnostic: Diagnostic,
  { path, text, paint }: { readonly path: string; readonly text?: string; readonly paint: Paint },
): string[] {
  const { severity, code, rule, message, help, range } = diagnostic;
  const place = `${plain(path)}:${range.start.line}:${range.start.column}`;
  const label = paint(toneOfSeverity[severity], severity);
  return [
    `${place} ${label} ${paint('strong', code)} ${paint('faint', rule)}`,
    `  ${plain(message)}`,
    ...(text === undefined ? [] : frame(text, diagnostic)),
    `  ${paint('faint', 'help:')} ${plain(help)}`,
  ];
}

function frame(text: string, { range }: Diagnostic): string[] {
  const framed = codeFrame(text, range)?.split('\n') ?? [];
  return framed.map((line) => `  ${plain(line)}`);
}
