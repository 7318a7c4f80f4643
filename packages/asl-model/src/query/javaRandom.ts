import type { Random } from './scope.ts';

const MULTIPLIER = 0x5deece66dn;
const INCREMENT = 0xbn;
const MASK = (1n << 48n) - 1n;

/**
 * `java.util.Random` and its `nextDouble()`: measured on AWS, `$random(42)` gives
 * 0.7275636800328681 as Java does.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Random.html
 */
export function javaRandom(seed: number): Random {
  let state = (BigInt(Math.trunc(seed)) ^ MULTIPLIER) & MASK;
  const next = (bits: number): number => {
    state = (state * MULTIPLIER + INCREMENT) & MASK;
    return Number(state >> BigInt(48 - bits));
  };
  return () => {
    const high = next(26);
    return (high * 2 ** 27 + next(27)) / 2 ** 53;
  };
}
