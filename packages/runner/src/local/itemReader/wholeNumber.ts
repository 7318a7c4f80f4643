import type { FieldValue } from '../data/stateData.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Visit } from '../visit.ts';

/** A field that takes a number of things; a variable may hold it as text (recorded on AWS). */
export function wholeNumber(visit: Visit, found: FieldValue): number {
  const { field, value, written } = found;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
  const shown = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  throw runtimeFailure(
    visit,
    `The ${field} field refers to value "${shown}" which is not a valid integer: ${String(written)}`,
  );
}
