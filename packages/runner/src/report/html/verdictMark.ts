import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Outcome } from '../verdict.ts';

const marks: Record<Outcome, { readonly text: string; readonly words: string }> = {
  passed: { text: '✓', words: 'passed' },
  warned: { text: '!', words: 'passed with warnings' },
  failed: { text: '×', words: 'failed' },
};

/** The verdict as a sign before a title; the words are for those who cannot see it. */
export function verdictMark(outcome: Outcome): Element {
  const { text, words } = marks[outcome];
  return h('span', { class: `verdict ${outcome}`, role: 'img', 'aria-label': words }, text);
}
