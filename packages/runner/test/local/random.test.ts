import { describe, expect, it } from 'vitest';
import { randomUuid, seededRandom } from '../../src/local/random.ts';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const [one, same, other] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const draw = (random: () => number): number[] => Array.from({ length: 5 }, random);
    const numbers = draw(one);
    expect(draw(same)).toEqual(numbers);
    expect(draw(other)).not.toEqual(numbers);
  });

  it('covers the numbers from 0 to 1 evenly', () => {
    const random = seededRandom(7);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 40_000; draw += 1) {
      const quarter = Math.floor(random() * 4);
      counts[quarter] = (counts[quarter] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

it('randomUuid makes version 4 UUIDs that differ', () => {
  const random = seededRandom(1);
  const ids = Array.from({ length: 1000 }, () => randomUuid(random));
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
