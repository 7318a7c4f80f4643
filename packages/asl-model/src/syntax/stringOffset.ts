import type { ScalarNode, Span } from './tree.ts';

/** One character of a JSON string as it is written. */
const written = /\\u[0-9a-fA-F]{4}|\\.|[^\\]/gsy;

/**
 * Where a part of a string's value is written. Escape sequences are followed; in a YAML scalar that
 * is folded or
 * written over several lines, the whole string is the place.
 *
 * @example
 * const span = stringSpan(document.text, node, { start: 3, end: 4 });
 */
export function stringSpan(text: string, node: ScalarNode, part: Span): Span {
  const value = String(node.value);
  const from = contentStart(text, node, value);
  if (from !== undefined) return { start: from + part.start, end: from + part.end };
  const start = escapedOffset(text, node, part.start);
  const end = escapedOffset(text, node, part.end);
  return start === undefined || end === undefined
    ? { start: node.start, end: node.end }
    : { start, end };
}

/** Where the value starts, when it is written character by character. */
function contentStart(text: string, node: ScalarNode, value: string): number | undefined {
  const quoted = text[node.start] === '"' || text[node.start] === "'";
  const start = node.start + (quoted ? 1 : 0);
  return text.startsWith(value, start) ? start : undefined;
}

function escapedOffset(text: string, node: ScalarNode, offset: number): number | undefined {
  if (text[node.start] !== '"') return undefined;
  written.lastIndex = node.start + 1;
  for (let at = 0; at < offset; at++) {
    const character = written.exec(text)?.[0];
    if (character === undefined || character === '\n' || written.lastIndex > node.end)
      return undefined;
  }
  return written.lastIndex;
}
