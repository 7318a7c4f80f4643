import { describe, expect, it } from 'vitest';
import { collapseLoops, isRepeated } from '../../src/report/loops.ts';
import type { Visit, VisitOutcome } from '../../src/report/timeline.ts';

function visits(states: string, outcome: VisitOutcome = 'succeeded'): Visit[] {
  return [...states].map((state, index) => ({
    ...{ state, type: 'Task', depth: 0, start: index, end: index + 1, outcome, attempts: 1 },
  }));
}

function shown(rows: readonly Visit[]): string {
  return collapseLoops(rows)
    .map((row) => (isRepeated(row) ? `(${row.states}x${row.times} to ${row.until})` : row.state))
    .join('');
}

describe('collapseLoops', () => {
  it.each([
    ['', ''],
    ['abc', 'abc'],
    ['abab', 'abab'],
    ['xababab', 'xab(2x2 to 7)'],
    ['xabcabcabcaby', 'xabc(3x2 to 10)aby'],
    ['aaaa', 'a(1x3 to 4)'],
  ])('%s becomes %s', (states, rows) => {
    expect(shown(visits(states))).toBe(rows);
  });

  it('never hides a visit that went otherwise', () => {
    expect(shown([...visits('aaa'), ...visits('a', 'failed')])).toBe('a(1x2 to 3)a');
  });
});
