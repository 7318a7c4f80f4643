import type { TextCursor } from '../syntax/textCursor.ts';
import { isFilterOperator } from './filterOperators.ts';
import type { FilterExpression, FilterOperand, PathSegment } from './jsonPath.ts';
import { parseLiteral } from './parseLiteral.ts';

/** Parentheses, negations and filters inside filters: more is no filter that a person wrote. */
const DEPTH = 64;
const OPERATOR = /[=!<>~]+|[a-zA-Z]+/y;
const CHAINS = { or: '||', and: '&&' } as const;

type ReadSegments = () => {
  readonly segments: readonly PathSegment[];
  readonly definite: boolean;
};

/** Reads the inside of `[?(…)]`; `readSegments` reads what follows `@` or `$`. */
export function parseFilter(cursor: TextCursor, readSegments: ReadSegments): FilterExpression {
  return cursor.nested(DEPTH, () => new FilterParser(cursor, readSegments).readChain('or'));
}

class FilterParser {
  private readonly cursor: TextCursor;
  private readonly readSegments: ReadSegments;

  constructor(cursor: TextCursor, readSegments: ReadSegments) {
    this.cursor = cursor;
    this.readSegments = readSegments;
  }

  readChain(kind: 'or' | 'and'): FilterExpression {
    const readNext = (): FilterExpression =>
      kind === 'or' ? this.readChain('and') : this.readTerm();
    const first = readNext();
    const operands = [first];
    while (this.cursor.take(CHAINS[kind])) operands.push(readNext());
    return operands.length === 1 ? first : { kind, operands };
  }

  private readTerm(): FilterExpression {
    this.cursor.skipBlanks();
    if (this.cursor.take('!')) {
      return { kind: 'not', operand: this.cursor.nested(DEPTH, () => this.readTerm()) };
    }
    if (!this.cursor.take('(')) return this.readComparison();
    const inside = this.cursor.nested(DEPTH, () => this.readChain('or'));
    this.cursor.expect(')');
    this.cursor.skipBlanks();
    return inside;
  }

  private readComparison(): FilterExpression {
    const left = this.readOperand();
    this.cursor.skipBlanks();
    const start = this.cursor.offset;
    const operator = this.cursor.takeMatch(OPERATOR).toLowerCase();
    if (operator === '') return { kind: 'test', operand: left };
    if (!isFilterOperator(operator)) this.cursor.fail(`there is no operator "${operator}"`, start);
    const right = this.readOperand();
    this.cursor.skipBlanks();
    return { kind: 'comparison', operator, left, right };
  }

  private readOperand(): FilterOperand {
    this.cursor.skipBlanks();
    const first = this.cursor.peek();
    if (first === '/') return this.readPattern();
    if (first !== '@' && first !== '$') {
      return { kind: 'literal', value: parseLiteral(this.cursor) };
    }
    this.cursor.expect(first);
    return { kind: 'path', from: first, ...this.readSegments() };
  }

  private readPattern(): FilterOperand {
    const start = this.cursor.offset;
    this.cursor.expect('/');
    while (!this.cursor.done && this.cursor.peek() !== '/') {
      this.cursor.offset += this.cursor.peek() === '\\' ? 2 : 1;
    }
    const source = this.cursor.text.slice(start + 1, this.cursor.offset);
    if (!this.cursor.take('/')) this.cursor.fail('a pattern that lacks its closing "/"', start);
    const flags = this.cursor.takeWhile((character) => 'idmsux'.includes(character));
    return { kind: 'pattern', source, flags };
  }
}
