import type { Json } from '@sfn-sagemaker/asl-model';
import type { Place } from './change.ts';

/** How many values are looked at, and how many places are enough. */
const MOST_VALUES = 2_000;
const MOST_PLACES = 3;

/** Places that hold a value, which is text, a number or the like. */
export function equalPlaces(root: Json, wanted: Json | undefined): Place[] {
  if (wanted === undefined || wanted === null || typeof wanted === 'object') return [];
  const found: Place[] = [];
  const open: { readonly value: Json; readonly place: Place }[] = [{ value: root, place: [] }];
  for (const { value, place } of open) {
    if (value === wanted && found.push(place) === MOST_PLACES) break;
    if (typeof value !== 'object' || value === null || open.length > MOST_VALUES) continue;
    const members = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, member] of members) open.push({ value: member, place: [...place, step] });
  }
  return found;
}
