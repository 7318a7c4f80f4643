import { type Json, type JsonObject, setMember } from '../../json.ts';
import { VALUE_DEPTH } from '../jsonEquality.ts';

/** A JSONata result that no JSON value stands for. */
class NoJsonError extends Error {
  override readonly name: string = 'NoJsonError';
}

/**
 * A copy of a JSONata result as plain JSON, without the marks that the library puts on its
 * sequences.
 *
 * @throws NoJsonError for functions, numbers that JSON cannot write, and values nested too deep.
 */
export function plainJson(value: unknown, depth = 0): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (typeof value !== 'object') throw new NoJsonError(`a ${typeof value} is no JSON value`);
  if (depth > VALUE_DEPTH) throw new NoJsonError(`nested more than ${VALUE_DEPTH} levels deep`);
  if (Array.isArray(value)) return Array.from(value, (item) => plainJson(item ?? null, depth + 1));
  if (isFunction(value)) throw new NoJsonError('a function is no JSON value');
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) setMember(copy, key, plainJson(member, depth + 1));
  }
  return copy;
}

function isFunction(value: object): boolean {
  return Object.hasOwn(value, '_jsonata_lambda') || Object.hasOwn(value, '_jsonata_function');
}
