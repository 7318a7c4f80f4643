import type { Json, JsonObject } from '../json.ts';

/**
 * Deeper values are compared as unequal: no payload of Step Functions nests this far, and the stack
 * is finite.
 */
export const VALUE_DEPTH = 1_000;

/**
 * Whether two values are the same JSON: numbers by value, objects whatever the order of their keys.
 */
export function sameJson(left: Json, right: Json, depth = 0): boolean {
  if (left === right) return true;
  if (depth > VALUE_DEPTH || left === null || right === null) return false;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (Array.isArray(left) || Array.isArray(right)) return sameArray(left, right, depth + 1);
  return sameObject(left, right, depth + 1);
}

function sameArray(left: Json, right: Json, depth: number): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  return left.every((item, index) => sameJson(item, right[index] ?? null, depth));
}

function sameObject(left: JsonObject, right: JsonObject, depth: number): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null, depth),
  );
}
