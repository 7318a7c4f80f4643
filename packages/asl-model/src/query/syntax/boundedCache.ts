const ENTRIES = 1_000;
/** Longer texts are parsed anew each time: the cache must not hold on to megabytes. */
const KEY_LENGTH = 10_000;

/** Remembers what a function of a text gave, for the newest texts. */
export function boundedCache<T>(make: (text: string) => T): (text: string) => T {
  const entries = new Map<string, T>();
  return (text) => {
    const known = entries.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length > KEY_LENGTH) return made;
    if (entries.size >= ENTRIES) forgetOldest(entries);
    entries.set(text, made);
    return made;
  };
}

function forgetOldest(entries: Map<string, unknown>): void {
  for (const key of entries.keys()) {
    entries.delete(key);
    return;
  }
}
