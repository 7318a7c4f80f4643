import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { matchesPattern } from '../../src/api/pattern.ts';
import type { NumberShape, StringShape, StructureShape } from '../../src/api/shape.ts';
import { shape as shapeNamed } from '../../src/index.ts';

const fixture = new URL('../fixtures/examples.txt', import.meta.url);
const examples = readFileSync(fixture, 'utf8').trimEnd().split('\n');
const byPattern = new Map<string, string>();

/** The key in each map of a generated request. */
export const mapKey = 'abc';

/** The smallest value that a shape takes. */
export function minimal(shapeName: string): Json {
  const shape = shapeNamed(shapeName);
  switch (shape.type) {
    case 'structure':
      return structure(shape);
    case 'list':
      return Array.from({ length: shape.min ?? 0 }, () => minimal(shape.member));
    case 'map':
      return shape.min ? { [mapKey]: minimal(shape.value) } : {};
    case 'string':
      return text(shape);
    case 'boolean':
      return true;
    case 'timestamp':
      return '2026-01-01T00:00:00Z';
    case 'blob':
      return 'AA==';
    default:
      return number(shape);
  }
}

function structure({ members, required = [], union }: StructureShape): JsonObject {
  const names = union ? Object.keys(members).slice(0, 1) : required;
  return Object.fromEntries(names.map((name) => [name, minimal(members[name] ?? '')]));
}

function number({ min, max }: NumberShape): number {
  return min ?? Math.min(max ?? 1, 1);
}

/** An example that matches the pattern, long enough. */
export function text({ min = 0, max, pattern, enum: values }: StringShape): string {
  if (values?.[0] !== undefined) return values[0];
  if (pattern === undefined) return 'a'.repeat(min);
  const key = `${min} ${max} ${pattern}`;
  const known = byPattern.get(key);
  if (known !== undefined) return known;
  const found = examples
    .map((example) => example.padEnd(min, example.at(-1)))
    .find((example) => example.length <= (max ?? Infinity) && matchesPattern(pattern, example));
  if (found === undefined) throw new Error(`No example matches ${pattern} (${min} to ${max}).`);
  byPattern.set(key, found);
  return found;
}

/** A minimal request with a value at a path, through minimal parents. */
export function requestWith(shapeName: string, path: readonly string[], value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const shape = shapeNamed(shapeName);
  if (shape.type === 'list') return [requestWith(shape.member, rest, value)];
  if (shape.type === 'map') return { [mapKey]: requestWith(shape.value, rest, value) };
  if (shape.type !== 'structure') throw new Error(`${shapeName} has no ${step}.`);
  const parent = shape.union ? {} : structure(shape);
  return { ...parent, [step]: requestWith(shape.members[step] ?? '', rest, value) };
}
