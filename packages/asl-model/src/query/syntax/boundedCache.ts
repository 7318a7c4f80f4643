const ENTRIES = 1_000;
/** Longer texts are parsed anew each time: the cache must not hold on to megabytes. */
const KEY_LENGTH = 10_000;

/**
 * Remembers what a function of a text gave, for the newest texts. The older half is dropped as a
 * whole: deleting one entry for each new one costs more than most texts cost to parse.
 */
export function boundedCache<T>(make: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text) ?? older.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length > KEY_LENGTH) return made;
    if (recent.size >= ENTRIES / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
