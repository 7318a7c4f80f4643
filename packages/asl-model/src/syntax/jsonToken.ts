import { createScanner, type JSONScanner } from 'jsonc-parser';

/**
 * Kinds of tokens of jsonc-parser; it declares them as a `const enum`, which is gone at run time.
 */
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;

export interface TokenProblem {
  readonly message: string;
  readonly help: string;
  /** Nothing after it can be read. */
  readonly fatal?: boolean;
}

/** What is wrong inside a token, by jsonc-parser's `ScanError`. */
const scanErrors: Record<number, TokenProblem> = {
  1: { message: 'The comment is never closed', help: 'Remove the comment.' },
  2: {
    message: 'The string is never closed: a JSON string ends on the line where it starts',
    help: 'Add the closing `"`; write a line break inside a string as `\\n`.',
    fatal: true,
  },
  3: {
    message: 'The number stops in the middle',
    help: 'Write a number such as `1`, `0.5` or `1e3`.',
  },
  4: {
    message: '`\\u` is not followed by four hexadecimal digits',
    help: 'Write `\\\\` for a backslash.',
  },
  5: {
    message: 'JSON does not know this escape sequence',
    help: 'Write `\\\\` for a backslash; JSON knows `\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX`.',
  },
  6: {
    message: 'The string holds a control character',
    help: 'Write it as an escape sequence such as `\\t` or `\\u0000`.',
  },
};

/** Tokens of one character, by its code. */
const marks: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const found = '{}[],:'.indexOf(String.fromCharCode(code));
  return found < 0 ? undefined : found + 1;
});
const quote = 34;
/** A string without escape sequences and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const plainString = /[^"\\\u0000-\u001f]*"/y;

/**
 * The tokens of a JSON text, one at a time. Most are marks and plain strings, which are read here;
 * jsonc-parser's scanner reads the others, and all that is wrong.
 */
export class JsonTokens {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  /** Whether the scanner has read this token. */
  #scanned = false;
  #next = 0;
  kind: number = Token.end;
  start = 0;
  end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text, false);
  }

  /** The string as it is meant, or the digits of a number. */
  get value(): string {
    if (this.#scanned) return this.#scanner.getTokenValue();
    return this.#text.slice(this.start + 1, this.end - 1);
  }

  get written(): string {
    return this.#text.slice(this.start, this.end);
  }

  /** Goes to the next token, comments included. */
  advance(): void {
    const text = this.#text;
    let at = this.#next;
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    this.start = at;
    const mark = marks[code];
    this.#scanned = mark === undefined && !(code === quote && this.#readString(at));
    if (this.#scanned) this.#scan(at);
    else if (mark !== undefined) [this.kind, this.end] = [mark, at + 1];
    this.#next = this.end;
  }

  /** Goes on from a place in the text. */
  moveTo(offset: number): void {
    this.#next = offset;
  }

  problem(): TokenProblem | undefined {
    if (!this.#scanned) return undefined;
    const error: number = this.#scanner.getTokenError();
    return error === 0 ? undefined : scanErrors[error];
  }

  #readString(at: number): boolean {
    plainString.lastIndex = at + 1;
    if (!plainString.test(this.#text)) return false;
    this.kind = Token.string;
    this.end = plainString.lastIndex;
    return true;
  }

  #scan(at: number): void {
    this.#scanner.setPosition(at);
    this.kind = this.#scanner.scan();
    this.end = this.#scanner.getPosition();
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
