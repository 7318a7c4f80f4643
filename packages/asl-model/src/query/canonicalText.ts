import type { Json } from '../json.ts';
import { VALUE_DEPTH } from './jsonEquality.ts';

/** The same text for the same JSON, whatever the order of its keys. */
export function canonicalText(value: Json, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > VALUE_DEPTH) return '…';
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalText(item, depth + 1)).join(',')}]`;
  }
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${canonicalText(item, depth + 1)}`,
  );
  return `{${members.toSorted().join(',')}}`;
}
