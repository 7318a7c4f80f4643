import type { Json } from '../json.ts';

/** Cuts a list into pieces of a size; the last one holds what is left. */
export function chunks(items: readonly Json[], size: number): Json[][] {
  const pieces: Json[][] = [];
  for (let start = 0; start < items.length; start += size) {
    pieces.push(items.slice(start, start + size));
  }
  return pieces;
}
