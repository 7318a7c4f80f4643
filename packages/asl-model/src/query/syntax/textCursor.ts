import { QuerySyntaxError } from './querySyntaxError.ts';

/** Reads an expression's text from left to right. */
export class TextCursor {
  readonly text: string;
  offset: number;
  private depth = 0;

  constructor(text: string, offset = 0) {
    this.text = text;
    this.offset = offset;
  }

  get done(): boolean {
    return this.offset >= this.text.length;
  }

  /** The character at the cursor or after it; empty past the end. */
  peek(ahead = 0): string {
    return this.text.charAt(this.offset + ahead);
  }

  at(token: string): boolean {
    return this.text.startsWith(token, this.offset);
  }

  /** Steps over a token if it is the next one. */
  take(token: string): boolean {
    if (!this.at(token)) return false;
    this.offset += token.length;
    return true;
  }

  expect(token: string): void {
    if (!this.take(token)) this.fail(`expected "${token}" but found ${this.found()}`);
  }

  takeWhile(accepts: (character: string) => boolean): string {
    const start = this.offset;
    while (!this.done && accepts(this.peek())) this.offset += 1;
    return this.text.slice(start, this.offset);
  }

  /** Matches a sticky pattern (flag `y`) at the cursor. */
  takeMatch(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text)?.[0] ?? '';
    this.offset += match.length;
    return match;
  }

  skipBlanks(): void {
    this.takeWhile((character) => BLANKS.has(character));
  }

  /**
   * Parses one level deeper; past the limit that is a syntax error, so that no text exhausts the
   * stack.
   */
  nested<T>(limit: number, parse: () => T): T {
    if (this.depth >= limit) this.fail(`nested more than ${limit} levels deep`);
    this.depth += 1;
    const result = parse();
    this.depth -= 1;
    return result;
  }

  fail(message: string, offset: number = this.offset): never {
    throw new QuerySyntaxError(message, offset);
  }

  /** What is at the cursor, for messages. */
  found(): string {
    return this.done ? 'the end of the expression' : `"${this.peek()}"`;
  }
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);
