import { isJsonataText, type Json, QueryError } from '@sfn-sagemaker/asl-model';

interface Unexpected {
  readonly field: string;
  /** The field as written. */
  readonly written: Json;
  readonly value: Json;
  /** The type that the field takes. */
  readonly expected: string;
}

/**
 * An expression that gave a value of a type that its field does not take (recorded on AWS for
 * `Items`).
 */
export function unexpectedType({ field, written, value, expected }: Unexpected): QueryError {
  return new QueryError(
    'States.QueryEvaluationError',
    `The JSONata expression '${expressionIn(written)}' specified for the field '${field}' returned an unexpected result type. Expected '${expected}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
    field,
  );
}

/** As AWS quotes it: without `{% %}`; a literal as its JSON. */
function expressionIn(written: Json): string {
  if (typeof written !== 'string') return JSON.stringify(written);
  return isJsonataText(written) ? written.slice(2, -2).trim() : written;
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
