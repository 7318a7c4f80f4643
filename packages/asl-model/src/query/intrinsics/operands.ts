import type { Json, JsonObject } from '../../json.ts';
import { isJsonObject } from '../jsonObject.ts';
import { jsonText } from '../jsonText.ts';
import { intrinsicFailure } from './intrinsicFailure.ts';

/** The argument at a position as the type that the function takes there. */
export function arrayAt(operands: readonly Json[], position: number): Json[] {
  const value = operands[position];
  if (Array.isArray(value)) return value;
  throw wrongType(position, 'an array', value);
}

export function stringAt(operands: readonly Json[], position: number): string {
  const value = operands[position];
  if (typeof value === 'string') return value;
  throw wrongType(position, 'a string', value);
}

function numberAt(operands: readonly Json[], position: number): number {
  const value = operands[position];
  if (typeof value === 'number') return value;
  throw wrongType(position, 'a number', value);
}

/**
 * Numbers are rounded to whole ones, halves upwards: recorded on AWS, `-1.5` is `-1` and `0.5` is
 * `1`.
 */
export function integerAt(operands: readonly Json[], position: number): number {
  // `+ 0` makes of -0 the 0 that JSON can write.
  return Math.round(numberAt(operands, position)) + 0;
}

export function objectAt(operands: readonly Json[], position: number): JsonObject {
  const value = operands[position];
  if (isJsonObject(value)) return value;
  throw wrongType(position, 'an object', value);
}

function wrongType(position: number, expected: string, value: Json | undefined): Error {
  const found = jsonText(value ?? null).slice(0, 100);
  return intrinsicFailure(`Argument ${position + 1} must be ${expected} but was: ${found}`);
}
