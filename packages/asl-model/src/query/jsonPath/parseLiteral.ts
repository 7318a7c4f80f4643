import type { Json } from '../../json.ts';
import type { TextCursor } from '../syntax/textCursor.ts';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^\s()[\]{},'"=!<>&|]+/y;
const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads a literal of a filter: a number, a string in either quotes, `true`, `null`, a JSON array or
 * object.
 */
export function parseLiteral(cursor: TextCursor): Json {
  const first = cursor.peek();
  if (first === "'" || first === '"') return parseString(cursor);
  if (first === '[' || first === '{') return parseJson(cursor);
  const number = cursor.takeMatch(NUMBER);
  if (number !== '') return Number(number);
  const word = cursor.takeMatch(WORD);
  if (word === '') cursor.fail(`expected a value but found ${cursor.found()}`);
  // unverified: a bare word is taken for a string; a published validator holds it for valid.
  return WORDS.get(word) ?? (WORDS.has(word) ? null : word);
}

function parseString(cursor: TextCursor): string {
  const start = cursor.offset;
  const quote = cursor.peek();
  cursor.offset += 1;
  let text = '';
  while (!cursor.done && cursor.peek() !== quote) {
    if (cursor.peek() === '\\') cursor.offset += 1;
    text += cursor.peek();
    cursor.offset += 1;
  }
  if (!cursor.take(quote)) cursor.fail(`a string that lacks its closing ${quote}`, start);
  return text;
}

function parseJson(cursor: TextCursor): Json {
  const start = cursor.offset;
  const end = closingBracket(cursor.text, start);
  if (end === undefined) cursor.fail(`a "${cursor.peek()}" that is never closed`);
  cursor.offset = end + 1;
  const text = cursor.text.slice(start, cursor.offset);
  return (
    parseJsonText(text) ??
    parseJsonText(doubleQuoted(text)) ??
    cursor.fail('a list or an object is written as in JSON', start)
  );
}

function closingBracket(text: string, start: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && --depth === 0) return at;
  }
  return undefined;
}

/** `['S', 'M']`, as the library's own documentation writes lists. */
function doubleQuoted(text: string): string {
  return text.replaceAll('"', '\\"').replaceAll("'", '"');
}

function parseJsonText(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON in this spelling: the caller tries the other one and reports.
    return undefined;
  }
}
