import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { matchesPattern } from '../../src/api/pattern.ts';
import type {
  Constraint,
  ListShape,
  NumberShape,
  Shape,
  StringShape,
  StructureShape,
} from '../../src/index.ts';
import { minimal } from './request.ts';

/** A value that breaks one constraint of a shape. */
export interface Defect {
  readonly kind: Constraint['kind'];
  readonly value: Json;
  readonly member?: string;
}

/** Larger lists and texts are not built. */
const longest = 3000;

/** One defect for each constraint of a shape. */
export function defects(shape: Shape, valid: Json): Defect[] {
  switch (shape.type) {
    case 'structure':
      return structureDefects(shape, valid as JsonObject);
    case 'list':
      return listDefects(shape);
    case 'map':
      return [{ kind: 'type', value: 'text' }];
    case 'string':
      return stringDefects(shape);
    case 'boolean':
      return [{ kind: 'type', value: 'true' }];
    case 'timestamp':
      return [{ kind: 'type', value: true }];
    case 'blob':
      return [{ kind: 'type', value: 1 }];
    default:
      return numberDefects(shape);
  }
}

function structureDefects(shape: StructureShape, valid: JsonObject): Defect[] {
  const missing = (shape.required ?? []).map((member): Defect => {
    const { [member]: _, ...value } = valid;
    return { kind: 'required', value, member };
  });
  const unknown: Defect = { kind: 'unknown', value: { ...valid, NoSuch: 1 }, member: 'NoSuch' };
  const union: Defect[] = shape.union ? [{ kind: 'union', value: {} }] : [];
  return [...missing, unknown, ...union, { kind: 'type', value: 'text' }];
}

function listDefects({ member, min = 0, max = longest }: ListShape): Defect[] {
  const item = minimal(member);
  const few: Defect[] = min > 0 ? [{ kind: 'length', value: [] }] : [];
  const many: Defect[] =
    max < 300 ? [{ kind: 'length', value: Array.from({ length: max + 1 }, () => item) }] : [];
  return [...few, ...many, { kind: 'type', value: {} }];
}

function stringDefects(shape: StringShape): Defect[] {
  const { min = 0, max = longest, pattern, enum: values } = shape;
  const short: Defect[] = min > 0 ? [{ kind: 'length', value: 'a'.repeat(min - 1) }] : [];
  const long: Defect[] = max < longest ? [{ kind: 'length', value: 'a'.repeat(max + 1) }] : [];
  const other = ['!', '\u2028', ' ', 'A'].map((letter) => letter.repeat(Math.max(min, 1)));
  const wrong = pattern && other.find((value) => !matchesPattern(pattern, value));
  return [
    ...short,
    ...long,
    ...(values ? [{ kind: 'enum', value: '!'.repeat(Math.max(min, 1)) } as const] : []),
    ...(wrong && !values ? [{ kind: 'pattern', value: wrong } as const] : []),
    { kind: 'type', value: 5 },
  ];
}

function numberDefects({ type, min, max }: NumberShape): Defect[] {
  const fraction = type === 'integer' || type === 'long';
  return [
    ...(min === undefined ? [] : [{ kind: 'range', value: min - 1 } as const]),
    ...(max === undefined ? [] : [{ kind: 'range', value: max + 1 } as const]),
    ...(fraction ? [{ kind: 'type', value: 1.5 } as const] : []),
    { kind: 'type', value: '1' },
  ];
}
