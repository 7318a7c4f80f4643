import { toJavaScriptPattern } from './javaPattern.ts';

interface Reference {
  readonly shape: string;
  readonly idempotencyToken?: boolean;
}

interface BotocoreShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Reference>>;
  readonly required?: readonly string[];
  readonly union?: boolean;
  readonly member?: Reference;
  readonly key?: Reference;
  readonly value?: Reference;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

interface BotocoreOperation {
  readonly input?: Reference;
  readonly output?: Reference;
  readonly errors?: readonly Reference[];
}

/** The parts of botocore's `service-2.json` that are read. */
export interface BotocoreModel {
  readonly operations: Readonly<Record<string, BotocoreOperation>>;
  readonly shapes: Readonly<Record<string, BotocoreShape>>;
}

/** Facts only; a shape is JSON text, so that a reader parses only those it meets. */
export interface SlimModel {
  readonly source: string;
  readonly operations: Readonly<Record<string, object>>;
  readonly shapes: Readonly<Record<string, string>>;
}

/** Operations and the shapes they reach, sorted, without prose. */
export function slimModel(model: BotocoreModel, source: string): SlimModel {
  const operations = sorted(Object.entries(model.operations));
  return {
    source,
    operations: Object.fromEntries(
      operations.map(([name, operation]) => [name, slimOperation(operation)]),
    ),
    shapes: Object.fromEntries(
      sorted(reachableShapes(model)).map(([name, shape]) => [
        name,
        JSON.stringify(slimShape(shape)),
      ]),
    ),
  };
}

/** The model with another name for each shape: two services have different ones of the same name. */
export function renameShapes(
  model: BotocoreModel,
  rename: (name: string) => string,
): BotocoreModel {
  return JSON.parse(JSON.stringify(model), (key, value) => {
    if (key === 'shape' && typeof value === 'string') return rename(value);
    if (key !== 'shapes') return value;
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [rename(name), of]));
  });
}

/** One operation or shape a line, so that a diff of two versions can be read. */
export function modelText(model: object): string {
  const lines = Object.entries(model).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${sectionText(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function sectionText(section: object | string): string {
  if (typeof section === 'string') return JSON.stringify(section);
  if (Array.isArray(section)) {
    return `[\n${section.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  }
  const lines = Object.entries(section).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n  }`;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function slimOperation({ input, output, errors }: BotocoreOperation): object {
  return {
    ...(input && { input: input.shape }),
    ...(output && { output: output.shape }),
    ...(errors && { errors: errors.map(({ shape }) => shape).toSorted() }),
  };
}

function slimShape(shape: BotocoreShape): object {
  const { type, union, min, max, pattern } = shape;
  const required = requiredMembers(shape);
  return {
    type,
    ...(shape.members && { members: shapeNames(shape.members) }),
    ...(required.length > 0 && { required }),
    ...(union && { union }),
    ...(shape.member && { member: shape.member.shape }),
    ...(shape.key && { key: shape.key.shape }),
    ...(shape.value && { value: shape.value.shape }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(pattern !== undefined && { pattern: toJavaScriptPattern(pattern) }),
    ...(shape.enum && { enum: shape.enum }),
  };
}

/** SDKs fill an idempotency token in, so a caller may leave it out. */
function requiredMembers({ required = [], members = {} }: BotocoreShape): string[] {
  return required.filter((name) => !members[name]?.idempotencyToken);
}

function shapeNames(members: Readonly<Record<string, Reference>>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, { shape }]) => [name, shape]));
}

function reachableShapes(model: BotocoreModel): [string, BotocoreShape][] {
  const reached = new Map<string, BotocoreShape>();
  const waiting = Object.values(model.operations).flatMap(({ input, output }) =>
    [input, output].flatMap((reference) => reference?.shape ?? []),
  );
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const shape = model.shapes[name];
    if (shape === undefined) throw new Error(`The model names a shape ${name} that it lacks.`);
    if (reached.has(name)) continue;
    reached.set(name, shape);
    waiting.push(...references(shape).map((reference) => reference.shape));
  }
  return [...reached];
}

function references({ members, member, key, value }: BotocoreShape): Reference[] {
  return [...Object.values(members ?? {}), ...[member, key, value].flatMap((r) => r ?? [])];
}
