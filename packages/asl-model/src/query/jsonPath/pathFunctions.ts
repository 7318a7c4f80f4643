import type { Json } from '../../json.ts';
import { isJsonObject } from '../jsonObject.ts';

type PathFunction = (value: Json, operands: readonly Json[]) => Json | undefined;

/**
 * The functions that a path can end with, as the Jayway library has them; undefined where the
 * library fails.
 * https://github.com/json-path/JsonPath#functions
 */
const FUNCTIONS: ReadonlyMap<string, PathFunction> = new Map<string, PathFunction>([
  ['length', lengthOf],
  ['size', lengthOf],
  ['keys', (value) => (isJsonObject(value) ? Object.keys(value) : null)],
  ['min', ofNumbers((numbers) => numbers.reduce((least, next) => Math.min(least, next)))],
  ['max', ofNumbers((numbers) => numbers.reduce((most, next) => Math.max(most, next)))],
  ['sum', ofNumbers(sum)],
  ['avg', ofNumbers(average)],
  ['stddev', ofNumbers(standardDeviation)],
  ['first', (value) => (Array.isArray(value) ? value.at(0) : undefined)],
  ['last', (value) => (Array.isArray(value) ? value.at(-1) : undefined)],
  ['index', (value, [position]) => (Array.isArray(value) ? value.at(Number(position)) : undefined)],
  ['concat', concat],
  ['append', (value, operands) => (Array.isArray(value) ? [...value, ...operands] : undefined)],
]);

export function isPathFunction(name: string): boolean {
  return FUNCTIONS.has(name);
}

export function applyPathFunction(
  name: string,
  value: Json,
  operands: readonly Json[],
): Json | undefined {
  return FUNCTIONS.get(name)?.(value, operands);
}

function lengthOf(value: Json): Json {
  if (Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : null;
}

/** Numbers in the array, then numbers among the arguments; none at all is a failure. */
function ofNumbers(reduce: (numbers: readonly number[]) => number): PathFunction {
  return (value, operands) => {
    const candidates = [...(Array.isArray(value) ? value : []), ...operands.flat()];
    const numbers = candidates.filter((candidate) => typeof candidate === 'number');
    return numbers.length === 0 ? undefined : reduce(numbers);
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

function average(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function standardDeviation(numbers: readonly number[]): number {
  const mean = average(numbers);
  return Math.sqrt(average(numbers.map((number) => (number - mean) ** 2)));
}

function concat(value: Json, operands: readonly Json[]): Json {
  const candidates = [...(Array.isArray(value) ? value : []), ...operands];
  return candidates.filter((candidate) => typeof candidate === 'string').join('');
}
