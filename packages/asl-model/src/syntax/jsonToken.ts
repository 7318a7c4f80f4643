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
const backslash = 92;
const [zero, nine] = [48, 57];
/** Behind these a number is at its end. */
const closers: ReadonlySet<number> = new Set(
  Array.from(' \n\r\t,]}', (mark) => mark.charCodeAt(0)),
);
/** Of more digits, the scanner makes the number. */
const fewDigits = 9;

/**
 * The tokens of a JSON text, one at a time. Most are marks, plain strings and small numbers, which
 * are read here; jsonc-parser's scanner reads the others, and all that is wrong.
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
    if (this.kind === Token.number) return this.written;
    return this.#text.slice(this.start + 1, this.end - 1);
  }

  get written(): string {
    return this.#text.slice(this.start, this.end);
  }

  /**
   * Goes to the next token, comments included. Tells whether the scanner had to read it: only then
   * can it be a comment, or something wrong.
   */
  advance(): boolean {
    const text = this.#text;
    let at = this.#next;
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    this.start = at;
    const mark = marks[code];
    this.#scanned = false;
    if (mark !== undefined) {
      this.kind = mark;
      this.end = at + 1;
    } else if (code === quote ? !this.#readString(at) : !this.#readNumber(at)) this.#scan(at);
    this.#next = this.end;
    return this.#scanned;
  }

  /** Goes on from a place in the text. */
  moveTo(offset: number): void {
    this.#next = offset;
  }

  problem(): TokenProblem | undefined {
    const error: number = this.#scanner.getTokenError();
    return error === 0 ? undefined : scanErrors[error];
  }

  /** A string without escape sequences and control characters. */
  #readString(at: number): boolean {
    const text = this.#text;
    let end = at + 1;
    let code = text.charCodeAt(end);
    while (code !== quote) {
      // Beyond the end, there is no code.
      if (code === backslash || !(code >= 32)) return false;
      code = text.charCodeAt(++end);
    }
    this.kind = Token.string;
    this.end = end + 1;
    return true;
  }

  /** A few digits. */
  #readNumber(at: number): boolean {
    const text = this.#text;
    let end = at;
    let code = text.charCodeAt(end);
    while (code >= zero && code <= nine) code = text.charCodeAt(++end);
    const digits = end - at;
    if (digits === 0 || digits > fewDigits || !closers.has(code)) return false;
    if (digits > 1 && text.charCodeAt(at) === zero) return false;
    this.kind = Token.number;
    this.end = end;
    return true;
  }

  #scan(at: number): void {
    this.#scanned = true;
    this.#scanner.setPosition(at);
    this.kind = this.#scanner.scan();
    this.end = this.#scanner.getPosition();
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
