/**
 * Characters that end a line in one language or another, or hide what is there: names may hold
 * any.
 */
export const unprintable: RegExp = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The escape that comments show, and that JSON, YAML and HCL read in double quotes. */
export function unicodeEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
