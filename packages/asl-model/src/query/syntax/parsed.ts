import { QuerySyntaxError } from './querySyntaxError.ts';

/** Why a text is no expression of its language, and where in the text. */
export interface SyntaxProblem {
  readonly message: string;
  /** In UTF-16 code units from the start of the expression's text. */
  readonly offset: number;
}

/** What a parser makes of a text: the expression, or why it is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/** Runs a parser that reports by throwing {@link QuerySyntaxError}. */
export function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    return { ok: false, problem: { message: error.message, offset: error.offset } };
  }
}
