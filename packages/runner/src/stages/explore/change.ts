import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import { fieldOf, isObject } from '../../local/definition/fields.ts';

/** Names and indexes that lead to one place in a value. */
export type Place = readonly (string | number)[];

/** What another value would have at a place; nothing at all where `value` is absent. */
export interface Change {
  readonly place: Place;
  readonly value: Json | undefined;
}

/**
 * A copy with something else at a place; absent where the place cannot be made.
 *
 * @example
 * changed({ n: 1 }, { place: ['a', 'b'], value: 2 }); // { n: 1, a: { b: 2 } }
 */
export function changed(data: Json, { place, value }: Change): Json | undefined {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  const below = { place: rest, value };
  return typeof step === 'number' ? inArray(data, step, below) : inObject(data, step, below);
}

function inArray(data: Json, index: number, change: Change): Json | undefined {
  const item = Array.isArray(data) ? data.at(index) : undefined;
  const other = item === undefined ? undefined : changed(item, change);
  return Array.isArray(data) && other !== undefined ? data.with(index, other) : undefined;
}

function inObject(data: Json, name: string, change: Change): Json | undefined {
  if (!isObject(data)) return undefined;
  const other = changed(fieldOf(data, name) ?? {}, change);
  if (other === undefined && change.place.length > 0) return undefined;
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(data)) {
    if (key !== name) setMember(copy, key, member);
  }
  if (other !== undefined) setMember(copy, name, other);
  return copy;
}

/** What is at a place; absent where there is nothing. */
export function valueAt(data: Json, place: Place): Json | undefined {
  return place.reduce<Json | undefined>((value, step) => {
    if (typeof step === 'number') return Array.isArray(value) ? value.at(step) : undefined;
    return isObject(value) ? fieldOf(value, step) : undefined;
  }, data);
}
