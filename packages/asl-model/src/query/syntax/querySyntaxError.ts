/**
 * A text that is no expression of its language. Parsers throw it inside and report it as a value.
 */
export class QuerySyntaxError extends Error {
  override readonly name: string = 'QuerySyntaxError';
  /** In UTF-16 code units from the start of the expression's text. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
