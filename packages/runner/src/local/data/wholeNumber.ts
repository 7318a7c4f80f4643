import type { StateFailure } from '../failure/stateFailure.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Visit } from '../visit.ts';
import type { FieldValue } from './stateData.ts';

/** A field that takes a number of things; a variable may hold it as text (recorded on AWS). */
export function wholeNumber(visit: Visit, found: FieldValue): number {
  const { value } = found;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw notANumber(visit, found, 'integer');
}

/** A path that leads to something else than the number that its field takes. */
export function notANumber(
  visit: Visit,
  { field, value, written }: FieldValue,
  wanted: 'integer' | 'float',
): StateFailure {
  const shown = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return runtimeFailure(
    visit,
    `The ${field} field refers to value "${shown}" which is not a valid ${wanted}: ${String(written)}`,
  );
}
