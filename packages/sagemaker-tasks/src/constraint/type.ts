import type { Shape } from '../api/shape.ts';
import { type Argument, argumentType, type JsonType, literalNumber } from '../argument/argument.ts';
import type { Constraint } from './violation.ts';
import type { Visit } from './visit.ts';

/**
 * How each type of the model is written in JSON. A timestamp is a text or seconds since 1970.
 * Whether Step Functions serializes JSON for a blob is unverified: workflows pass it.
 */
const jsonTypes: Readonly<Record<Shape['type'], readonly JsonType[]>> = {
  structure: ['object'],
  list: ['array'],
  map: ['object'],
  string: ['string'],
  integer: ['number'],
  long: ['number'],
  float: ['number'],
  double: ['number'],
  boolean: ['boolean'],
  timestamp: ['string', 'number'],
  blob: ['string', 'object', 'array'],
};

/**
 * A `null` counts as not given, but in a list and a map the service refuses it. What is not known
 * yet has no wrong type.
 */
export function typeConstraints({ argument, shape: { type }, collected }: Visit): Constraint[] {
  const actual = argumentType(argument);
  if (actual === undefined || (actual === 'null' && !collected)) return [];
  const fits = jsonTypes[type].includes(actual) && !isFraction(argument, type);
  return fits ? [] : [{ kind: 'type', expected: type, actual }];
}

function isFraction(argument: Argument, type: Shape['type']): boolean {
  const value = literalNumber(argument);
  const whole = type === 'integer' || type === 'long';
  return whole && value !== undefined && !Number.isInteger(value);
}
