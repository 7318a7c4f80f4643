import {
  type Json,
  type JsonObject,
  QueryError,
  writeReferencePath,
} from '@sfn-sagemaker/asl-model';
import { fieldOf, isObject, listOf, objectOf, textOf } from '../local/definition/fields.ts';

/** A value for which a comparison holds; absent where none is obvious. */
type Witness = (operand: Json) => Json | undefined;

const number =
  (offset: number): Witness =>
  (operand) =>
    typeof operand === 'number' ? operand + offset : undefined;
const text =
  (change: (operand: string) => string): Witness =>
  (operand) =>
    typeof operand === 'string' ? change(operand) : undefined;
const time =
  (offset: number): Witness =>
  (operand) =>
    typeof operand === 'string' ? new Date(Date.parse(operand) + offset).toISOString() : undefined;
const typed =
  (yes: Json, no: Json): Witness =>
  (operand) =>
    operand === true ? yes : no;

const WITNESSES: ReadonlyMap<string, Witness> = new Map<string, Witness>([
  ['StringEquals', (operand) => operand],
  ['StringGreaterThan', text((operand) => `${operand}~`)],
  ['StringGreaterThanEquals', (operand) => operand],
  ['StringLessThan', text(() => '')],
  ['StringLessThanEquals', (operand) => operand],
  ['StringMatches', text((operand) => operand.replaceAll('*', 'x'))],
  ['NumericEquals', (operand) => operand],
  ['NumericGreaterThan', number(1)],
  ['NumericGreaterThanEquals', number(0)],
  ['NumericLessThan', number(-1)],
  ['NumericLessThanEquals', number(0)],
  ['BooleanEquals', (operand) => operand],
  ['TimestampEquals', (operand) => operand],
  ['TimestampGreaterThan', time(1000)],
  ['TimestampGreaterThanEquals', (operand) => operand],
  ['TimestampLessThan', time(-1000)],
  ['TimestampLessThanEquals', (operand) => operand],
  ['IsPresent', (operand) => (operand === true ? 1 : undefined)],
  ['IsNull', typed(null, 0)],
  ['IsNumeric', typed(0, '')],
  ['IsString', typed('', 0)],
  ['IsBoolean', typed(true, 0)],
]);

/**
 * The sample input changed so that a rule of a JSONPath Choice holds, where the rule compares
 * fields of the input with constants.
 *
 * @example
 * inputFor({ Variable: '$.n', NumericGreaterThan: 5 }, { n: 1 }); // { n: 6 }
 */
export function inputFor(rule: Readonly<JsonObject>, input: Json): Json | undefined {
  const all = [...listOf(rule, 'And')].filter(isObject);
  if (all.length > 0) {
    return all.reduce<Json | undefined>(
      (changed, part) => (changed === undefined ? undefined : inputFor(part, changed)),
      input,
    );
  }
  const [first] = listOf(rule, 'Or').filter(isObject);
  if (first !== undefined) return inputFor(first, input);
  if (objectOf(rule, 'Not') !== undefined) return undefined;
  return compared(rule, input);
}

function compared(rule: Readonly<JsonObject>, input: Json): Json | undefined {
  const path = textOf(rule, 'Variable');
  const operator = Object.keys(rule).find((key) => WITNESSES.has(key));
  if (path === undefined || operator === undefined || !path.startsWith('$.')) return undefined;
  const value = WITNESSES.get(operator)?.(fieldOf(rule, operator) ?? null);
  if (value === undefined) return undefined;
  try {
    return writeReferencePath(input, path, value);
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}
