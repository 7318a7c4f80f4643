import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelling of a name. */
const longestName = 100;

/**
 * The name that someone probably meant; absent when none is near. Case alone always counts as near.
 *
 * @example
 * nearest('Paramters', ['Parameters', 'Resource']); // 'Parameters'
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const lower = name.toLowerCase();
  // A third of the letters may differ: `Sleep` is no misspelling of `Seconds`.
  let best = Math.max(1, Math.floor(name.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of names) {
    const away = distance(lower, candidate.toLowerCase());
    if (away < best) [best, found] = [away, candidate];
  }
  return found;
}
