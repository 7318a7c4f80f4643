import { parsePathAt } from '../jsonPath/parsePathAt.ts';
import { boundedCache } from '../syntax/boundedCache.ts';
import { attempt, type Parsed } from '../syntax/parsed.ts';
import { TextCursor } from '../syntax/textCursor.ts';
import type { IntrinsicCall, IntrinsicOperand } from './intrinsic.ts';
import { INTRINSICS } from './intrinsicTable.ts';
import { parseStringLiteral } from './parseStringLiteral.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
const NESTING = 10;
const NAME = /[A-Za-z0-9_.]+/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Whether a text is meant as a call of an intrinsic function rather than as a path. */
export function looksLikeIntrinsic(text: string): boolean {
  return text.startsWith('States.');
}

/**
 * Parses a call of an intrinsic function: known name, number of arguments, at most 10 calls inside
 * each other, escapes. Results are remembered by text.
 * https://states-language.net/spec.html#intrinsic-functions
 *
 * @example
 * const parsed = parseIntrinsic("States.Format('train-{}', $$.Execution.Name)");
 * if (!parsed.ok) throw new Error(`${parsed.problem.message} at ${parsed.problem.offset}`);
 */
export const parseIntrinsic: (text: string) => Parsed<IntrinsicCall> = boundedCache((text) =>
  attempt(() => {
    const cursor = new TextCursor(text);
    const call = parseCall(cursor);
    cursor.skipBlanks();
    if (!cursor.done) cursor.fail(`unexpected ${cursor.found()}`);
    return call;
  }),
);

function parseCall(cursor: TextCursor): IntrinsicCall {
  const offset = cursor.offset;
  const name = cursor.takeMatch(NAME);
  const intrinsic = INTRINSICS.get(name);
  if (intrinsic === undefined) cursor.fail(`there is no intrinsic function "${name}"`, offset);
  cursor.skipBlanks();
  const operands = cursor.nested(NESTING, () => parseOperands(cursor));
  const [least, most] = intrinsic.arity;
  if (operands.length < least || operands.length > most) {
    cursor.fail(`${name} takes ${arityText(least, most)}, not ${operands.length}`, offset);
  }
  return { kind: 'call', name, operands, offset };
}

function arityText(least: number, most: number): string {
  const count = least === most ? `${least}` : `${least} ${most < 9 ? `or ${most}` : 'or more'}`;
  return `${count} ${count === '1' ? 'argument' : 'arguments'}`;
}

function parseOperands(cursor: TextCursor): IntrinsicOperand[] {
  cursor.expect('(');
  cursor.skipBlanks();
  if (cursor.take(')')) return [];
  const operands: IntrinsicOperand[] = [];
  do {
    cursor.skipBlanks();
    operands.push(parseOperand(cursor));
    cursor.skipBlanks();
  } while (cursor.take(','));
  cursor.expect(')');
  return operands;
}

function parseOperand(cursor: TextCursor): IntrinsicOperand {
  const offset = cursor.offset;
  const first = cursor.peek();
  if (first === '$') {
    return { kind: 'path', path: parsePathAt(cursor, { within: true }), offset };
  }
  if (first === "'") return { kind: 'literal', value: parseStringLiteral(cursor), offset };
  const number = cursor.takeMatch(NUMBER);
  if (number !== '') return { kind: 'literal', value: Number(number), offset };
  const word = cursor.takeMatch(NAME);
  const known = WORDS.get(word);
  if (known !== undefined) return { kind: 'literal', value: known, offset };
  cursor.offset = offset;
  if (word === '') cursor.fail(`expected an argument but found ${cursor.found()}`);
  return parseCall(cursor);
}
