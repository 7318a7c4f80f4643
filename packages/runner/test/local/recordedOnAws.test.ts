import { describe, expect, it } from 'vitest';
import { readFloor } from './corpus/floor.ts';
import { CORPUS_IS_HERE, readRecordings } from './corpus/recording.ts';
import { corpusScores } from './corpus/scores.ts';

if (CORPUS_IS_HERE) {
  const { categories, misses } = await corpusScores();
  describe('executions recorded on AWS come out no worse than before', () => {
    it.each(Object.entries(readFloor()))('%s', (name, floor) => {
      const missed = misses.filter(({ id }) => id.startsWith(name));
      expect(categories[name], JSON.stringify(missed, null, 2)).toEqual({
        total: floor.total,
        withEvents: floor.withEvents,
        outcome: expect.toSatisfy((count: number) => count >= floor.outcome),
        events: expect.toSatisfy((count: number) => count >= floor.events),
        ids: expect.toSatisfy((count: number) => count >= floor.ids),
      });
    });
  });
} else {
  it('executions recorded on AWS are not part of the repository: none are here to compare with', () => {
    expect(readRecordings()).toEqual([]);
  });
}
