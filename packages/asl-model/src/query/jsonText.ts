import type { Json } from '../json.ts';
import { QueryError } from './queryError.ts';

/**
 * A value as JSON text.
 *
 * @throws QueryError `States.Runtime` when it nests deeper than the stack is.
 */
export function jsonText(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new QueryError('States.Runtime', 'The value is nested too deep to be written as JSON.');
  }
}
