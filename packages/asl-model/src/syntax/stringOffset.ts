import type { ScalarNode, Span } from './tree.ts';
import { writtenOffsets, writtenSpan } from './writtenOffsets.ts';

/**
 * Where a part of a string's value is written; the whole string where that cannot be told.
 *
 * @example
 * const span = stringSpan(document.text, node, { start: 3, end: 4 });
 */
export function stringSpan(text: string, node: ScalarNode, part: Span): Span {
  const offsets = writtenOffsets(text, node);
  return offsets ? writtenSpan(text, offsets, part) : { start: node.start, end: node.end };
}
