import { styleText } from 'node:util';
import type { Severity } from '@sfn-sagemaker/asl-model';
import type { Outcome } from '../verdict.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'faint' | 'strong';
/** Colours a text for a terminal, or leaves it alone. */
export type Paint = (tone: Tone, text: string) => string;

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
