import type { TextCursor } from '../syntax/textCursor.ts';
import type { FilterExpression, PathSegment } from './jsonPath.ts';

const INTEGER = /-?\d{1,15}/y;

type ReadFilter = () => FilterExpression;

/** Reads one `[…]`: names, indexes, a slice, `*` or a filter. */
export function parseBracket(cursor: TextCursor, readFilter: ReadFilter): PathSegment {
  const start = cursor.offset;
  cursor.expect('[');
  cursor.skipBlanks();
  const segment = parseInside(cursor, start, readFilter);
  cursor.skipBlanks();
  cursor.expect(']');
  return segment;
}

function parseInside(cursor: TextCursor, start: number, readFilter: ReadFilter): PathSegment {
  if (cursor.take('*')) return { kind: 'wildcard' };
  if (cursor.take('?')) return parseFilterSegment(cursor, readFilter);
  if (cursor.peek() === "'" || cursor.peek() === '"') return parseNames(cursor);
  if (cursor.done) cursor.fail('a "[" that is never closed', start);
  return parseNumbers(cursor);
}

function parseFilterSegment(cursor: TextCursor, readFilter: ReadFilter): PathSegment {
  cursor.skipBlanks();
  cursor.expect('(');
  const test = readFilter();
  cursor.expect(')');
  return { kind: 'filter', test };
}

function parseNames(cursor: TextCursor): PathSegment {
  const names: string[] = [];
  do {
    cursor.skipBlanks();
    names.push(parseQuotedName(cursor));
    cursor.skipBlanks();
  } while (cursor.take(','));
  return { kind: 'property', names };
}

/**
 * A backslash keeps the next character from ending the name and stays part of it: recorded on AWS,
 * where the newer versions of the Jayway library would drop it.
 */
function parseQuotedName(cursor: TextCursor): string {
  const start = cursor.offset;
  const quote = cursor.peek();
  if (quote !== "'" && quote !== '"')
    cursor.fail(`expected a quoted name but found ${cursor.found()}`);
  cursor.offset += 1;
  while (!cursor.done && cursor.peek() !== quote) cursor.offset += cursor.peek() === '\\' ? 2 : 1;
  const name = cursor.text.slice(start + 1, cursor.offset);
  if (!cursor.take(quote)) cursor.fail(`a name that lacks its closing ${quote}`, start);
  return name;
}

function parseNumbers(cursor: TextCursor): PathSegment {
  const first = parseInteger(cursor);
  cursor.skipBlanks();
  if (cursor.take(':')) return parseSlice(cursor, first);
  if (first === undefined) {
    cursor.fail(`expected a quoted name, a number, "*" or "?(" but found ${cursor.found()}`);
  }
  const indexes = [first];
  while (cursor.take(',')) {
    cursor.skipBlanks();
    const next = parseInteger(cursor);
    if (next === undefined) cursor.fail(`expected a number but found ${cursor.found()}`);
    indexes.push(next);
    cursor.skipBlanks();
  }
  return { kind: 'index', indexes };
}

/** The library reads `[from:to:step]` and pays no attention to the step. */
function parseSlice(cursor: TextCursor, from: number | undefined): PathSegment {
  cursor.skipBlanks();
  const to = parseInteger(cursor);
  cursor.skipBlanks();
  if (cursor.take(':')) parseInteger(cursor);
  return { kind: 'slice', from, to };
}

function parseInteger(cursor: TextCursor): number | undefined {
  const digits = cursor.takeMatch(INTEGER);
  return digits === '' ? undefined : Number(digits);
}
