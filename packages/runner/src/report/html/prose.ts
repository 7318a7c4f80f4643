import type { Element } from 'hast';
import { h } from 'hastscript';
import { proseParts } from '../prose.ts';

/** A message of our own, with names and syntax as code. */
export function prose(message: string): (Element | string)[] {
  return proseParts(message).map(({ kind, text }) => (kind === 'code' ? h('code', text) : text));
}
