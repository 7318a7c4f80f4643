import type { ObjectSite } from '../definition/objectSites.ts';
import { shorten } from '../syntax/shorten.ts';
import type { ScalarNode, TreeNode } from '../syntax/tree.ts';
import type { Place } from './rule.ts';

/** How a message calls an object: `State "Train"`, `The retrier of state "Train"`. */
export function nameOf({ state, node, shape }: ObjectSite): string {
  if (!state) return `The ${shape.title}`;
  const name = shorten(state.name);
  return node === state.node ? `State "${name}"` : `The ${shape.title} of state "${name}"`;
}

/** The object as a whole, pointed at by its name. */
export function placeOf({ pointer, nameSpan }: ObjectSite): Place {
  return { pointer, span: nameSpan };
}

/** `"A"`, `"A" or "B"`, `"A", "B" or "C"`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

/** A value as a message shows it. */
export function valueText(node: TreeNode): string {
  if (node.kind === 'object') return 'an object';
  if (node.kind === 'array') return 'an array';
  return node.kind === 'unknown' ? node.source : scalarText(node);
}

function scalarText({ value }: ScalarNode): string {
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}
