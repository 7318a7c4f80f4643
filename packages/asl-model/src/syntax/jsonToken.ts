import { createScanner, type JSONScanner } from 'jsonc-parser';

/** Kinds of tokens of jsonc-parser; it declares them as a `const enum`, which is gone at run time. */
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
  trivia: 15,
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

export interface TokenReader {
  readonly scanner: JSONScanner;
  /** What is wrong inside the current token. */
  problem(): TokenProblem | undefined;
}

export function tokenReader(text: string): TokenReader {
  const scanner = createScanner(text, false);
  return { scanner, problem: () => scanErrors[scanner.getTokenError()] };
}
