import { codeFrameColumns } from '@babel/code-frame';
import type { Range } from '@sfn-sagemaker/asl-model';

/** Lines longer than this (minified JSON) say nothing in a frame. */
const longestLine = 300;

/**
 * The line of a finding with its neighbours and a mark under the place; absent where lines are too
 * long to show.
 */
export function codeFrame(text: string, { start, end }: Range): string | undefined {
  const shown = text.split('\n').slice(Math.max(0, start.line - 2), start.line + 1);
  if (shown.some((line) => line.length > longestLine)) return undefined;
  const sameLine = start.line === end.line && end.column > start.column;
  const location = { start, ...(sameLine && { end }) };
  return codeFrameColumns(text, location, { linesAbove: 1, linesBelow: 1 });
}
