import type { Json } from '../../json.ts';
import { sameJson } from '../jsonEquality.ts';
import { isJsonObject } from '../jsonObject.ts';

/** An operand's value; undefined for a path that leads nowhere. */
export type OperandValue = Json | undefined;

type FilterOperator = (left: OperandValue, right: OperandValue) => boolean;

/**
 * The operators of the Jayway dialect. Values of different types are never equal and never ordered.
 * https://github.com/json-path/JsonPath#filter-operators
 */
const OPERATORS: ReadonlyMap<string, FilterOperator> = new Map<string, FilterOperator>([
  ['==', same],
  ['===', same],
  ['!=', (left, right) => !same(left, right)],
  ['!==', (left, right) => !same(left, right)],
  ['<>', (left, right) => !same(left, right)],
  ['<', (left, right) => (order(left, right) ?? 0) < 0],
  ['<=', (left, right) => (order(left, right) ?? 1) <= 0],
  ['>', (left, right) => (order(left, right) ?? 0) > 0],
  ['>=', (left, right) => (order(left, right) ?? -1) >= 0],
  ['in', (left, right) => has(right, left)],
  ['nin', (left, right) => !has(right, left)],
  ['contains', contains],
  ['subsetof', (left, right) => items(left).every((item) => has(right, item))],
  ['anyof', (left, right) => items(left).some((item) => has(right, item))],
  ['noneof', (left, right) => !items(left).some((item) => has(right, item))],
  ['all', (left, right) => items(right).every((item) => has(left, item))],
  ['size', (left, right) => sizeOf(left) === right],
  ['empty', (left, right) => (sizeOf(left) === 0) === right],
]);

/** `=~` is no function of two values: its right side is a pattern. */
export const MATCHES = '=~';

export function isFilterOperator(name: string): boolean {
  return name === MATCHES || OPERATORS.has(name);
}

export function applyFilterOperator(
  name: string,
  left: OperandValue,
  right: OperandValue,
): boolean {
  return OPERATORS.get(name)?.(left, right) ?? false;
}

function same(left: OperandValue, right: OperandValue): boolean {
  if (left === undefined || right === undefined) return left === right;
  return sameJson(left, right);
}

function order(left: OperandValue, right: OperandValue): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function items(value: OperandValue): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function has(list: OperandValue, value: OperandValue): boolean {
  return value !== undefined && items(list).some((item) => sameJson(item, value));
}

function contains(left: OperandValue, right: OperandValue): boolean {
  if (typeof left === 'string') return typeof right === 'string' && left.includes(right);
  return has(left, right);
}

function sizeOf(value: OperandValue): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : undefined;
}
