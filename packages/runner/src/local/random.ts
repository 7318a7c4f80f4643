import type { Random } from '@sfn-sagemaker/asl-model';

/**
 * Numbers from a seed, equal on every machine (mulberry32); good for jitter and made-up ids, not
 * for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A version 4 UUID: the first digit of its third group is 4, that of its fourth 8, 9, a or b. */
export function randomUuid(random: Random): string {
  const [one, two, three, four] = [
    hexWord(random),
    hexWord(random),
    hexWord(random),
    hexWord(random),
  ];
  const variant = (8 + Math.floor(random() * 4)).toString(16);
  const middle = `${two.slice(0, 4)}-4${two.slice(5)}-${variant}${three.slice(1, 4)}`;
  return `${one}-${middle}-${three.slice(4)}${four}`;
}

const SIXTEEN_BITS = Array.from({ length: 65_536 }, (_, value) =>
  value.toString(16).padStart(4, '0'),
);

/** Eight hexadecimal digits. */
function hexWord(random: Random): string {
  const word = Math.floor(random() * 4_294_967_296);
  return `${SIXTEEN_BITS[word >>> 16]}${SIXTEEN_BITS[word & 0xffff]}`;
}
