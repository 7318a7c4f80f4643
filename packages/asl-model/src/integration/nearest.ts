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
  // Two of five letters may differ: a transposition counts as two.
  let best = Math.max(1, Math.round(name.length * 0.4)) + 1;
  let found: string | undefined;
  for (const candidate of names) {
    const away = distance(lower, candidate.toLowerCase());
    if (away < best) [best, found] = [away, candidate];
  }
  return found;
}
