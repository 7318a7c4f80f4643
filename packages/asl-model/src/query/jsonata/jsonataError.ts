import type { Json } from '../../json.ts';
import { jsonText } from '../jsonText.ts';
import { QueryError } from '../queryError.ts';

/**
 * Where an expression stands: the state's field (`Output/jobs[0]`) and the text between `{%` and
 * `%}`.
 */
export interface JsonataPlace {
  readonly field: string;
  readonly expression: string;
}

/** The texts are recorded on AWS, or measured there by users who published them. */
export function nothingReturned(place: JsonataPlace): QueryError {
  return evaluationError(place, 'returned nothing (undefined).');
}

/**
 * The error of a field whose expression gave a value of a type that the field does not take.
 *
 * @example
 * const error = unexpectedType({ field: 'Items', expression: '1' }, 'array', 1);
 */
export function unexpectedType(place: JsonataPlace, expected: string, value: Json): QueryError {
  const found = `but was '${typeName(value)}' for value: ${jsonText(value)}`;
  return evaluationError(
    place,
    `returned an unexpected result type. Expected '${expected}', ${found}`,
  );
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** An error of the library: `{ code, message }`, or any other that came up inside. */
export function evaluationFailure(place: JsonataPlace, error: unknown): QueryError {
  const { code, message } = errorDetails(error);
  const isLimit = code === undefined || LIMITS.has(code);
  const details = isLimit ? `: ${message}` : `. ${code}: ${message}`;
  return evaluationError(place, `threw an error during evaluation${details}`);
}

/** The library's codes for its own bounds; AWS reports bounds without a code. */
const LIMITS: ReadonlySet<string> = new Set(['D1011', 'D1012', 'D2014', 'D2015']);

function errorDetails(error: unknown): { readonly code?: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const message = 'message' in error ? String(error.message) : 'unknown error';
  if (!('code' in error) || typeof error.code !== 'string') return { message };
  return { code: error.code, message };
}

function evaluationError(place: JsonataPlace, what: string): QueryError {
  const { expression, field } = place;
  const cause = `The JSONata expression '${expression}' specified for the field '${field}' ${what}`;
  return new QueryError('States.QueryEvaluationError', cause, field);
}
