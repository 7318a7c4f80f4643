import type { Line } from '../history/branch.ts';
import type { Visit } from '../visit.ts';

/**
 * The branches or iterations of a state as it starts: none, or after a redrive those that it had.
 * Where all of them were well and the state failed by itself, it starts them all again (AWS's guide
 * says so of States.DataLimitExceeded).
 */
export function linesOf(visit: Visit): Map<number, Line> {
  const { redriven } = visit;
  visit.redriven = undefined;
  const before = [...(redriven ?? [])];
  visit.lines = new Map(before.every(([, line]) => 'output' in line) ? [] : before);
  return visit.lines;
}
