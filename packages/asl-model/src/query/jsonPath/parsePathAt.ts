import type { TextCursor } from '../syntax/textCursor.ts';
import type { JsonPath, PathRoot, PathSegment } from './jsonPath.ts';
import { parseBracket } from './parseBracket.ts';
import { parseFilter } from './parseFilter.ts';
import { parseFunctionOperands } from './parseFunctionOperands.ts';
import { isPathFunction } from './pathFunctions.ts';
import { variableNameAt } from './variableName.ts';

/** A path with more steps is no path that a person wrote. */
const SEGMENTS = 1_000;

export interface PathOptions {
  /** The path stands inside something: it ends before blanks, operators, `,` and `)`. */
  readonly within: boolean;
}

const WITHIN: PathOptions = { within: true };

/**
 * Reads a path at the cursor.
 *
 * @throws QuerySyntaxError
 */
export function parsePathAt(cursor: TextCursor, options: PathOptions): JsonPath {
  const start = cursor.offset;
  const root = readRoot(cursor);
  const segments = readSegments(cursor, options);
  const text = cursor.text.slice(start, cursor.offset);
  return { text, root, segments, definite: isDefinite(segments) };
}

function readRoot(cursor: TextCursor): PathRoot {
  if (cursor.take('$$')) return { kind: 'context' };
  if (!cursor.take('$')) cursor.fail(`a path starts with "$", this one with ${cursor.found()}`);
  const name = variableNameAt(cursor.text, cursor.offset);
  cursor.offset += name.length;
  return name === '' ? { kind: 'input' } : { kind: 'variable', name };
}

function readSegments(cursor: TextCursor, options: PathOptions): PathSegment[] {
  const segments: PathSegment[] = [];
  while (cursor.peek() === '.' || cursor.peek() === '[') {
    if (segments.length >= SEGMENTS) cursor.fail(`a path has at most ${SEGMENTS} steps`);
    if (cursor.peek() === '[') segments.push(readBracket(cursor));
    else segments.push(...readDotted(cursor, options));
  }
  return segments;
}

function readBracket(cursor: TextCursor): PathSegment {
  return parseBracket(cursor, () =>
    parseFilter(cursor, () => {
      const segments = readSegments(cursor, WITHIN);
      return { segments, definite: isDefinite(segments) };
    }),
  );
}

function readDotted(cursor: TextCursor, options: PathOptions): PathSegment[] {
  const scan = cursor.take('..');
  if (!scan) cursor.expect('.');
  const before: PathSegment[] = scan ? [{ kind: 'descendants' }] : [];
  if (cursor.peek() === '[') return [...before, readBracket(cursor)];
  if (cursor.take('*')) return [...before, { kind: 'wildcard' }];
  return [...before, readName(cursor, options)];
}

function readName(cursor: TextCursor, options: PathOptions): PathSegment {
  const start = cursor.offset;
  const ends = options.within ? NAME_ENDS_WITHIN : NAME_ENDS;
  const name = cursor.takeWhile((character) => !ends.has(character));
  if (name === '') {
    cursor.fail(cursor.done ? 'a path does not end with "."' : `unexpected ${cursor.found()}`);
  }
  if (cursor.peek() === ' ' && !options.within) {
    cursor.fail(`a name with a blank in it is written in brackets: ['${name} …']`, start);
  }
  if (cursor.peek() !== '(') return { kind: 'property', names: [name] };
  if (!isPathFunction(name)) cursor.fail(`there is no path function "${name}"`, start);
  const operands = parseFunctionOperands(cursor, () => parsePathAt(cursor, WITHIN));
  return { kind: 'function', name, operands };
}

const NAME_ENDS: ReadonlySet<string> = new Set(['.', '[', '(', ' ']);
const NAME_ENDS_WITHIN: ReadonlySet<string> = new Set([...NAME_ENDS, ...'\t\n\r),=!<>&|]']);

/** Whether segments name exactly one place. A union of names at the end gives one object. */
function isDefinite(segments: readonly PathSegment[]): boolean {
  if (segments.at(-1)?.kind === 'function') return true;
  return segments.every((segment, position) => {
    if (segment.kind === 'property') {
      return segment.names.length === 1 || position === segments.length - 1;
    }
    return segment.kind === 'index' && segment.indexes.length === 1;
  });
}
