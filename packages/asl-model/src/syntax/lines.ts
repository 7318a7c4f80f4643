import type { Range } from '../diagnostic.ts';
import type { Span } from './tree.ts';

/**
 * Turns offsets of a text into lines and columns. A line ends with `\n`; a `\r` before it belongs
 * to the line.
 * The text is scanned once, at the first question.
 */
export function rangeReader(text: string): (span: Span) => Range {
  let starts: number[] | undefined;
  const position = (offset: number) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return (span) => ({ start: position(span.start), end: position(span.end) });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
