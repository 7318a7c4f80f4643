import type { Json } from '@sfn-sagemaker/asl-model';
import { matchesPattern } from '../../src/api/pattern.ts';
import type { NumberShape, Shape, StringShape } from '../../src/index.ts';
import { shape as shapeNamed } from '../../src/index.ts';
import { isObject, type Keys, memberOf, renamed, replaced } from './mutant.ts';

interface Site {
  readonly definition: Json;
  readonly keys: Keys;
  readonly shape: Shape;
  readonly jsonata: boolean;
}

type Change = readonly [kind: string, definition: Json];

/** Every defect that one parameter and everything in it can have. */
export function parameterMutants(site: Site): Change[] {
  const value = memberOf(site.definition, site.keys);
  const unknown = typeof value === 'string' && /\$\{|^\{%/.test(value);
  if (value === undefined || unknown) return [];
  return [...ownMutants(site, value), ...innerMutants(site, value)];
}

function ownMutants(site: Site, value: Json): Change[] {
  const { shape, jsonata } = site;
  const at = (kind: string, other: Json): Change => [
    kind,
    replaced(site.definition, site.keys, other),
  ];
  const types = wrongTypes(shape, value).map((other) => at(`type ${JSON.stringify(other)}`, other));
  const structured = ['structure', 'list', 'map'].includes(shape.type);
  const computed = jsonata && structured ? [at('type by JSONata', "{% 'text' & 'more' %}")] : [];
  if (shape.type === 'string' && typeof value === 'string') {
    return [...types, ...computed, ...stringMutants(shape, value).map(([k, v]) => at(k, v))];
  }
  if ('min' in shape || 'max' in shape) {
    return [...types, ...computed, ...sizeMutants(shape, value).map(([k, v]) => at(k, v))];
  }
  return [...types, ...computed];
}

function wrongTypes({ type }: Shape, value: Json): Json[] {
  switch (type) {
    case 'structure':
    case 'map':
      return ['text', 5, [value]];
    case 'list':
      return ['text', { Item: 'text' }];
    case 'string':
      return [5, true, [value], { Value: 'text' }];
    case 'boolean':
      return ['true', 1];
    case 'integer':
    case 'long':
      return [`${value}`, 1.5, true];
    case 'float':
    case 'double':
      return [`${value}`, true];
    default:
      return [];
  }
}

function stringMutants({ min = 0, max, pattern, enum: values }: StringShape, value: string) {
  const found: [string, Json][] = [];
  if (values) {
    const other = values.some((known) => known.startsWith('ml.')) ? 'large' : `${value}x`;
    found.push(['enum', other]);
    const lower = value.toLowerCase();
    if (!values.includes(lower)) found.push(['enum case', lower]);
    return found;
  }
  if (max !== undefined) found.push(['too long', value.padEnd(max + 1, 'a')]);
  if (min > 0) found.push(['too short', '']);
  if (pattern === undefined) return found;
  for (const other of [`${value}_`, ` ${value}`, `${value}!`, `${value}\n`, '$.value']) {
    if (!matchesPattern(pattern, other)) found.push([`pattern ${JSON.stringify(other)}`, other]);
  }
  return found;
}

function sizeMutants(shape: Shape, value: Json): [string, Json][] {
  const { min, max } = shape as NumberShape;
  if (typeof value === 'number') {
    const low: [string, Json][] = min === undefined ? [] : [['too low', min - 1]];
    return max === undefined ? low : [...low, ['too high', max + 1]];
  }
  if (!Array.isArray(value)) return [];
  const empty: [string, Json][] = min ? [['empty', []]] : [];
  const item = value[0];
  if (max === undefined || max > 200 || item === undefined) return empty;
  return [...empty, ['too many', Array.from({ length: max + 1 }, () => item)]];
}

function innerMutants(site: Site, value: Json): Change[] {
  const { definition, keys, shape } = site;
  if (shape.type === 'list' && Array.isArray(value)) {
    const member = shapeNamed(shape.member);
    return value.flatMap((_, index) =>
      parameterMutants({ ...site, keys: [...keys, index], shape: member }),
    );
  }
  if (!isObject(value)) return [];
  if (shape.type === 'map') {
    const member = shapeNamed(shape.value);
    return Object.keys(value)
      .filter((key) => !key.endsWith('.$'))
      .flatMap((key) => parameterMutants({ ...site, keys: [...keys, key], shape: member }));
  }
  if (shape.type !== 'structure') return [];
  return Object.keys(value).flatMap((key) => {
    const name = key.endsWith('.$') ? key.slice(0, -2) : key;
    const place = [...keys, key];
    const suffix = key.slice(name.length);
    const names = wrongNames(name, Object.keys(shape.members)).map(
      ([kind, other]): Change => [kind, renamed(definition, place, `${other}${suffix}`)],
    );
    const missing: Change[] = shape.required?.includes(name)
      ? [['missing', replaced(definition, place, undefined)]]
      : [];
    const member = shapeNamed(shape.members[name] ?? '');
    const inner = { ...site, keys: place, shape: member };
    const rest = suffix ? computedMutants(inner, name) : [...parameterMutants(inner)];
    const union: Change[] = shape.union ? unionMutants(site, value) : [];
    return [...names, ...missing, ...rest, ...union, ...literalComputed(inner, name)];
  });
}

/** A misspelling that the API happens to have is none. */
function wrongNames(name: string, known: readonly string[]): [string, string][] {
  const lower = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const snake = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
  const swapped = `${name.slice(0, 1)}${name.charAt(2)}${name.charAt(1)}${name.slice(3)}`;
  const all: [string, string][] = [
    ['lower case', lower],
    ['snake case', snake],
    ['upper case', name.toUpperCase()],
    ['letter lost', name.slice(0, -1)],
    ['letter more', `${name}s`],
    ['letters swapped', swapped],
  ];
  return all.filter(([, other]) => !known.includes(other));
}

function computedMutants({ definition, keys, shape }: Site, name: string): Change[] {
  const parent = keys.slice(0, -1);
  const typed: [string, string][] = [
    ['string', "States.Format('{}', $.x)"],
    ['array', 'States.Array($.x)'],
    ['number', 'States.MathAdd(1, 2)'],
  ];
  const fits: Readonly<Record<string, readonly string[]>> = {
    string: ['string', 'timestamp', 'blob'],
    array: ['list', 'blob'],
    number: ['integer', 'long', 'float', 'double', 'timestamp'],
  };
  return typed
    .filter(([type]) => !fits[type]?.includes(shape.type))
    .map(
      ([type, text]): Change => [
        `${type} by path`,
        replaced(definition, [...parent, `${name}.$`], text),
      ],
    );
}

/** A written value becomes a computed one of a type that does not fit. */
function literalComputed(site: Site, name: string): Change[] {
  if (site.jsonata || `${site.keys.at(-1)}`.endsWith('.$')) return [];
  const computed = `${name}.$`;
  const definition = renamed(site.definition, site.keys, computed);
  const keys = [...site.keys.slice(0, -1), computed];
  return computedMutants({ ...site, definition, keys }, name);
}

function unionMutants({ definition, keys, shape }: Site, value: Json): Change[] {
  if (shape.type !== 'structure' || !isObject(value)) return [];
  const other = Object.keys(shape.members).find((name) => !Object.hasOwn(value, name));
  const both: Change[] =
    other === undefined
      ? []
      : [['union of two', replaced(definition, keys, { ...value, [other]: {} })]];
  return [...both, ['union of none', replaced(definition, keys, {})]];
}
