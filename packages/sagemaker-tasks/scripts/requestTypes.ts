import type { Shape } from '../src/api/shape.ts';
import type { SlimModel } from './slimModel.ts';

const scalars: Readonly<Partial<Record<Shape['type'], string>>> = {
  integer: 'number',
  long: 'number',
  float: 'number',
  double: 'number',
  boolean: 'boolean',
  timestamp: 'string | number',
  blob: 'string',
};

/** New instance types come every month: any is taken, the known ones are completed. */
const instanceType = /^ml\.[a-z0-9-]+\.[a-z0-9-]+$/;
const created = /^(?:Create(?:Endpoint|EndpointConfig|Model|\w+Job)|UpdateEndpoint)$/;

/** The requests of the nine optimized APIs as TypeScript, for the builders. */
export function requestTypes(model: SlimModel): string {
  const requests = Object.entries(model.operations).flatMap(([name, operation]) =>
    created.test(name) && 'input' in operation ? [`${operation.input}`] : [],
  );
  const read = (name: string): Shape => JSON.parse(model.shapes[name] ?? '{}');
  const names = new Set(requests);
  // A Set is walked in the order of insertion, and what is added while walking is walked too.
  for (const name of names) for (const next of namedShapes(read(name), read)) names.add(next);
  const types = [...names].toSorted().map((name) => declaration(name, read));
  return `// Made from ${model.source} by scripts/generate.ts.
import type { List, Table, Value } from './value.ts';

${types.join('\n\n')}
`;
}

type Read = (name: string) => Shape;

/** The shapes with a name of their own in TypeScript: structures and enumerations. */
function namedShapes(shape: Shape, read: Read): string[] {
  return references(shape).flatMap((name) => {
    const next = read(name);
    const own = next.type === 'structure' || (next.type === 'string' && next.enum !== undefined);
    return own ? [name] : namedShapes(next, read);
  });
}

function references(shape: Shape): string[] {
  if (shape.type === 'structure') return Object.values(shape.members);
  if (shape.type === 'list') return [shape.member];
  return shape.type === 'map' ? [shape.value] : [];
}

function declaration(name: string, read: Read): string {
  const shape = read(name);
  if (shape.type !== 'structure') return alternatives(name, literals(shape));
  const members = Object.entries(shape.members);
  if (shape.union) {
    const forms = members.map(([member, of]) => `{ readonly ${member}: ${typeText(of, read)} }`);
    return alternatives(name, forms);
  }
  const lines = members.map(([member, of]) => {
    const type = typeText(of, read);
    return shape.required?.includes(member)
      ? `  readonly ${member}: ${type};`
      : optionalMember(member, type);
  });
  return `export interface ${name} {\n${lines.join('\n')}\n}`;
}

/** Broken into lines as the formatter does. */
function optionalMember(member: string, type: string): string {
  const line = `  readonly ${member}?: ${type} | undefined;`;
  return line.length <= 100 ? line : `  readonly ${member}?:\n    | ${type}\n    | undefined;`;
}

function literals(shape: Shape): string[] {
  const values = (shape.type === 'string' && shape.enum) || [];
  const texts = values.map((value) => `'${value.replace(/['\\]/g, '\\$&')}'`);
  const open = values.some((value) => instanceType.test(value));
  return open ? [...texts, '(`ml.${' + 'string}` & Record<never, never>)'] : texts;
}

/** Broken into lines as the formatter does. */
function alternatives(name: string, forms: readonly string[]): string {
  const line = `export type ${name} = ${forms.join(' | ')};`;
  if (line.length <= 100) return line;
  return `export type ${name} =\n${forms.map((form) => `  | ${form}`).join('\n')};`;
}

function typeText(name: string, read: Read): string {
  const shape = read(name);
  if (shape.type === 'list') return `List<${innerText(shape.member, read)}>`;
  if (shape.type === 'map') return `Table<${innerText(shape.value, read)}>`;
  return `Value<${innerText(name, read)}>`;
}

function innerText(name: string, read: Read): string {
  const shape = read(name);
  if (shape.type === 'list' || shape.type === 'map') return typeText(name, read);
  if (shape.type === 'structure') return name;
  if (shape.type === 'string') return shape.enum === undefined ? 'string' : name;
  return scalars[shape.type] ?? 'unknown';
}
