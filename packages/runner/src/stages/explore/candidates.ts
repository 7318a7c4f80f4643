import type { Json } from '@sfn-sagemaker/asl-model';

/** Values of each type, and no value at all. */
const PLAIN: readonly (Json | undefined)[] = [
  true,
  false,
  null,
  'text',
  '',
  1,
  0,
  [],
  {},
  undefined,
];

/**
 * Values that may tell the branches of a condition apart: its own literals, what lies beside them,
 * and something of each type.
 */
export function candidates(literals: readonly Json[]): (Json | undefined)[] {
  const found = new Map<string | undefined, Json | undefined>();
  for (const value of [...literals.flatMap(beside), ...PLAIN]) {
    found.set(JSON.stringify(value), value);
  }
  return [...found.values()];
}

function beside(literal: Json): Json[] {
  if (typeof literal === 'number') return [literal, literal + 1, literal - 1, [literal]];
  if (typeof literal !== 'string') return [literal];
  const time = /^\d{4}-\d\d-\d\dT/.test(literal) ? Date.parse(literal) : Number.NaN;
  const moments = Number.isNaN(time) ? [] : [time - 1000, time + 1000].map(isoTimestamp);
  const matching = literal.replaceAll(/\\(.)|\*/g, (_, escaped) => escaped ?? 'x');
  return [literal, matching, `${literal}~`, ...moments, [literal]];
}

function isoTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
