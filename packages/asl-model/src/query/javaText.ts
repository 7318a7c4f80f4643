import type { Json } from '../json.ts';
import { VALUE_DEPTH } from './jsonEquality.ts';

/**
 * A value as Java's `toString` writes it, which is what `States.Format` puts into a text: `{Arg1=1,
 * Arg2=[]}` (recorded on AWS).
 */
export function javaText(value: Json, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > VALUE_DEPTH) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, depth + 1)).join(', ')}]`;
  const entries = Object.entries(value);
  return `{${entries.map(([key, item]) => `${key}=${javaText(item, depth + 1)}`).join(', ')}}`;
}

/** The Java class that AWS's error texts name for a value. */
export function javaClassName(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'java.util.ArrayList';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'java.lang.Integer' : 'java.lang.Double';
  }
  return CLASSES[typeof value] ?? 'java.util.LinkedHashMap';
}

const CLASSES: Readonly<Record<string, string>> = {
  string: 'java.lang.String',
  boolean: 'java.lang.Boolean',
};
