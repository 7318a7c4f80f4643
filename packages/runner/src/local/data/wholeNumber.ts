import type { StateFailure } from '../failure/stateFailure.ts';
import { outOfRange } from '../failure/toStateFailure.ts';
import type { Visit } from '../visit.ts';
import type { FieldValue } from './stateData.ts';

const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/;

/** A field that takes a number of things; a variable may hold it as text (recorded on AWS). */
export function wholeNumber(visit: Visit, found: FieldValue): number {
  const number = numberIn(found);
  if (number !== undefined && Number.isInteger(number)) return number;
  throw notANumber(visit, found, 'integer');
}

/** The same for a share, which need not be whole. */
export function decimalNumber(visit: Visit, found: FieldValue): number {
  const number = numberIn(found);
  if (number !== undefined) return number;
  throw notANumber(visit, found, 'float');
}

function numberIn({ value }: FieldValue): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : undefined;
}

/** A path that leads to something else than the number that its field takes. */
function notANumber(visit: Visit, found: FieldValue, wanted: 'integer' | 'float'): StateFailure {
  const { field, value, written } = found;
  const shown = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return outOfRange(
    visit,
    found,
    `The ${field} field refers to value "${shown}" which is not a valid ${wanted}: ${String(written)}`,
  );
}
