import type { MockResponseValidationMode } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { Shape, StructureShape } from '@sfn-sagemaker/sagemaker-tasks';
import { isObject, textOf } from '../definition/fields.ts';
import type { StatePlan } from '../definition/plan.ts';
import { LocalError } from '../port/localError.ts';
import { type ResponseModel, responseModel } from './responseModel.ts';

/**
 * Whether a mock is what the task's service could answer. Fields that the service does not have are
 * allowed; with PRESENT also those that it always has may be missing.
 *
 * @throws LocalError `ValidationException`, with AWS's words
 */
export async function requireMockShape(
  { fields, type }: StatePlan,
  value: Json,
  mode: MockResponseValidationMode,
): Promise<void> {
  if (type !== 'Task' || mode === 'NONE') return;
  const model = await responseModel(textOf(fields, 'Resource') ?? '');
  if (model === undefined) return;
  const strict = mode === 'STRICT';
  requireValue({ field: '', value, shape: model.shape(model.output) }, { model, strict });
}

interface Found {
  readonly field: string;
  readonly value: Json;
  readonly shape: Shape;
}

interface Rules {
  readonly model: ResponseModel;
  readonly strict: boolean;
}

/** JSON is read from a text of limited depth, so that walking it cannot overflow. */
function requireValue(found: Found, rules: Rules): void {
  const { field, shape, value } = found;
  const { article, test } = KINDS[shape.type];
  if (!test(value)) {
    throw wrong(field === '' ? `it must be ${article}` : `Field '${field}' must be ${article}`);
  }
  requireLimits(found);
  for (const part of partsOf(found, rules)) requireValue(part, rules);
}

interface Kind {
  readonly article: string;
  test(value: Json): boolean;
}

const TEXT: Kind = { article: 'a string', test: (value) => typeof value === 'string' };
const NUMBER: Kind = { article: 'a number', test: (value) => typeof value === 'number' };
const OBJECT: Kind = { article: 'an object', test: isObject };

const KINDS: Readonly<Record<Shape['type'], Kind>> = {
  structure: OBJECT,
  map: OBJECT,
  list: { article: 'an array', test: Array.isArray },
  string: TEXT,
  timestamp: TEXT,
  blob: TEXT,
  integer: NUMBER,
  long: NUMBER,
  float: NUMBER,
  double: NUMBER,
  boolean: { article: 'a boolean', test: (value) => typeof value === 'boolean' },
};

function requireLimits({ field, shape, value }: Found): void {
  if ('enum' in shape && !shape.enum?.some((entry) => entry === value)) {
    throw wrong(`Field '${field}' is not an expected value`);
  }
  if (typeof value !== 'number' || !('min' in shape || 'max' in shape)) return;
  const { min = value, max = value } = shape;
  if (value < min) throw wrong(`Field '${field}' is less than the minimum value`);
  if (value > max) throw wrong(`Field '${field}' exceeds the maximum value`);
}

function* partsOf({ field, shape, value }: Found, { model, strict }: Rules): Generator<Found> {
  if (shape.type === 'list' && Array.isArray(value)) {
    for (const item of value) yield { field, value: item, shape: model.shape(shape.member) };
  }
  if (shape.type === 'map' && isObject(value)) {
    for (const entry of Object.values(value)) {
      yield { field, value: entry, shape: model.shape(shape.value) };
    }
  }
  if (shape.type !== 'structure' || !isObject(value)) return;
  const members = membersOf(shape);
  for (const name of strict ? (shape.required ?? []) : []) {
    if (!Object.hasOwn(value, capitalised(name))) {
      throw wrong(`Required field '${capitalised(name)}' is missing`);
    }
  }
  for (const [name, member] of Object.entries(value)) {
    const known = members.get(name);
    if (known !== undefined) yield { field: name, value: member, shape: model.shape(known) };
  }
}

/** Step Functions writes the names of all services' fields with a capital letter. */
function membersOf({ members }: StructureShape): ReadonlyMap<string, string> {
  return new Map(Object.entries(members).map(([name, shape]) => [capitalised(name), shape]));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wrong(problem: string): LocalError {
  return new LocalError('ValidationException', `Mock result schema validation error: ${problem}`);
}
