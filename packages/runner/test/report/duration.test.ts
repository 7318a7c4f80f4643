import { expect, it } from 'vitest';
import { duration } from '../../src/report/duration.ts';

it.each([
  [0, '0 s'],
  [0.25, '0.25 s'],
  [0.093, '0.09 s'],
  [2.156, '2.2 s'],
  [22.725, '23 s'],
  [59.9996, '1 min'],
  [60, '1 min'],
  [65, '1 min 5 s'],
  [2460, '41 min'],
  [7320, '2 h 2 min'],
  [86_400, '1 d'],
  [612_000, '7 d 2 h'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
