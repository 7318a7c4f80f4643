const longest = 24;
const most = 256;
/** Of a smaller text, all strings together take less room than it takes time to find equal ones. */
const small = 100_000;

/**
 * One string for all equal ones of a large text: the same few keys and words make up most of a
 * definition, and each would be a string of its own.
 */
export function sharedTexts(source: string): (text: string) => string {
  if (source.length < small) return (text) => text;
  const texts = new Map<string, string>();
  return (text) => {
    if (text.length > longest) return text;
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size < most) texts.set(text, text);
    return text;
  };
}
