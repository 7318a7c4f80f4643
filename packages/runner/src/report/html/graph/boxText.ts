import { plain } from '../../log.ts';

/** Sizes in CSS pixels that the style sheet sets for the graph's text. */
export const nameSize = 13;
export const noteSize = 11;

/**
 * Widths of characters in a sans-serif font, in parts of its size; rather too wide than too narrow.
 */
const widths: readonly { readonly characters: RegExp; readonly width: number }[] = [
  { characters: /[ijlI.,:;'|!()[\]]/, width: 0.36 },
  { characters: /[frt /\\"-]/, width: 0.43 },
  { characters: /[mwMW@%…→]/, width: 1 },
  { characters: /[A-Z<>=+~#$&?_]/, width: 0.74 },
  { characters: /[!-~]/, width: 0.63 },
];
const widest = 1.1;

/** What a line takes at most; no browser is there to measure it. */
export function textWidth(text: string, size: number): number {
  let parts = 0;
  for (const character of text) {
    parts += widths.find(({ characters }) => characters.test(character))?.width ?? widest;
  }
  return Math.ceil(parts * size);
}

/**
 * Someone else's text in at most two lines of about the same length; what does not fit is cut.
 *
 * @param longest characters in a line
 */
export function lines(text: string, longest: number): string[] {
  const shown = plain(text).trim() || '(empty)';
  if (shown.length <= longest) return [shown];
  const at = breakAt(shown.slice(0, longest));
  return [shown.slice(0, at).trimEnd(), cut(shown.slice(at), longest)];
}

/** Behind the last space, or else behind a sign within a name, if that is not too early. */
function breakAt(head: string): number {
  const places = [
    head.lastIndexOf(' '),
    Math.max(...[...'.:-_/'].map((sign) => head.lastIndexOf(sign))),
  ];
  const found = places.find((place) => place > head.length / 3);
  return found === undefined ? head.length : found + 1;
}

/** One line of at most so many characters. */
export function cut(text: string, longest: number): string {
  const shown = plain(text);
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1)}…`;
}
