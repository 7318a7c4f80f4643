const longest = 60;

/**
 * A text for a message: names come from files that anyone may have written, and can be a megabyte
 * long.
 *
 * @example
 * const message = `No state is named "${shorten(name)}".`;
 */
export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
