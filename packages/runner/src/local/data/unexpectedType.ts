import {
  isJsonataText,
  type Json,
  type QueryError,
  unexpectedType as unexpectedTypeOf,
} from '@sfn-sagemaker/asl-model';

interface Unexpected {
  readonly field: string;
  /** The field as written. */
  readonly written: Json;
  readonly value: Json;
  /** The type that the field takes. */
  readonly expected: string;
}

/** A field that gave a value of a type that it does not take (recorded on AWS for `Items`). */
export function unexpectedType({ field, written, value, expected }: Unexpected): QueryError {
  return unexpectedTypeOf({ field, expression: expressionIn(written) }, expected, value);
}

/** As AWS quotes it: without `{% %}`; a literal as its JSON. */
function expressionIn(written: Json): string {
  if (typeof written !== 'string') return JSON.stringify(written);
  return isJsonataText(written) ? written.slice(2, -2).trim() : written;
}
