import type { TextCursor } from '../syntax/textCursor.ts';
import type { FunctionOperand, JsonPath } from './jsonPath.ts';
import { parseLiteral } from './parseLiteral.ts';

const DEPTH = 10;

/** Reads the `(…)` of a path function. */
export function parseFunctionOperands(
  cursor: TextCursor,
  readPath: () => JsonPath,
): FunctionOperand[] {
  cursor.expect('(');
  cursor.skipBlanks();
  if (cursor.take(')')) return [];
  const operands: FunctionOperand[] = [];
  do {
    cursor.skipBlanks();
    operands.push(
      cursor.peek() === '$'
        ? { kind: 'path', path: cursor.nested(DEPTH, readPath) }
        : { kind: 'literal', value: parseLiteral(cursor) },
    );
    cursor.skipBlanks();
  } while (cursor.take(','));
  cursor.expect(')');
  return operands;
}
