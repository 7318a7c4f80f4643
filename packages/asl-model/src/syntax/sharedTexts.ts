const longest = 24;
const most = 256;

/**
 * One string for all equal ones: the same few keys and words make up most of a definition, and each
 * would be a string of its own.
 */
export function sharedTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    if (text.length > longest) return text;
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size < most) texts.set(text, text);
    return text;
  };
}
