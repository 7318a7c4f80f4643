import { styleText } from 'node:util';
import type { Severity } from '@sfn-sagemaker/asl-model';
import { plain } from '../log.ts';
import type { Outcome } from '../verdict.ts';
import { wrap } from '../wrap.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'faint' | 'strong';
/** Colours a text for a terminal, or leaves it alone. */
export type Paint = (tone: Tone, text: string) => string;

/** How text is written into one terminal. */
export interface TextStyle {
  readonly paint: Paint;
  /** Width of the terminal; without it no line is broken. */
  readonly columns?: number;
}

/** Someone else's words on lines that fit the terminal, each behind the indent. */
export function paragraph(text: string, indent: number, { columns }: TextStyle): string[] {
  const space = ' '.repeat(indent);
  const rows = columns === undefined ? [plain(text)] : wrap(plain(text), columns - indent);
  return rows.map((row) => `${space}${row}`);
}

/** A line that says no more when it is cut, such as one of a code frame. */
export function cutLine(line: string, { columns = Number.POSITIVE_INFINITY }: TextStyle): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1)}…`;
}

const formats = {
  good: 'green',
  warn: 'yellow',
  bad: 'red',
  faint: 'dim',
  strong: 'bold',
} as const;

export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (tone, text) => styleText(formats[tone], text, { validateStream: false });
}

export const toneOfSeverity: Record<Severity, Tone> = {
  error: 'bad',
  warning: 'warn',
  info: 'faint',
};
export const toneOfOutcome: Record<Outcome, Tone> = {
  passed: 'good',
  warned: 'warn',
  failed: 'bad',
};
export const symbolOfOutcome: Record<Outcome, string> = { passed: '✔', warned: '⚠', failed: '✖' };
