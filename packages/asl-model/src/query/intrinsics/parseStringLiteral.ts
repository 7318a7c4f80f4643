import type { TextCursor } from '../syntax/textCursor.ts';

/** What a backslash may stand before; recorded on AWS: `\"` makes the call invalid. */
const ESCAPABLE: ReadonlySet<string> = new Set(["'", '{', '}', '\\']);

/**
 * Reads a string in single quotes. `\{` and `\}` stay as they are written: it is `States.Format`
 * that they concern.
 * https://states-language.net/spec.html#intrinsic-functions
 */
export function parseStringLiteral(cursor: TextCursor): string {
  const start = cursor.offset;
  cursor.expect("'");
  let text = '';
  while (!cursor.done && cursor.peek() !== "'") text += readCharacter(cursor);
  if (!cursor.take("'")) cursor.fail("a string that lacks its closing '", start);
  return text;
}

function readCharacter(cursor: TextCursor): string {
  const character = cursor.peek();
  cursor.offset += 1;
  if (character !== '\\') return character;
  const escaped = cursor.peek();
  if (!ESCAPABLE.has(escaped)) {
    const message = `a backslash stands before ', {, } or \\, not before ${cursor.found()}`;
    cursor.fail(message, cursor.offset - 1);
  }
  cursor.offset += 1;
  return escaped === "'" || escaped === '\\' ? escaped : `\\${escaped}`;
}
