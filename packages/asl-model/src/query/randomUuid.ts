import type { Random } from './scope.ts';

const HEX_DIGIT = /[xy]/g;

/** A version 4 UUID from a given source of randomness. */
export function randomUuid(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(HEX_DIGIT, (place) => {
    const digit = Math.floor(random() * 16);
    // The variant bits of RFC 9562: the place `y` is 8, 9, a or b.
    return (place === 'y' ? 8 + (digit % 4) : digit).toString(16);
  });
}
