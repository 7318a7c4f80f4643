import type { QueryLanguage } from './workflow.ts';

/** What the value of a field must be. */
export type FieldKind =
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  /** Array, or object whose members are the items. */
  | 'items'
  /** Array of strings. */
  | 'strings'
  /** Array of objects. */
  | 'objects'
  /** Object of objects. */
  | 'objectMap'
  | 'path'
  /** JSONPath that names one place: no filter, wildcard or slice. */
  | 'referencePath'
  /** RFC 3339. */
  | 'timestamp'
  /** Boolean, or a string that is one JSONata expression. */
  | 'condition'
  /** Any JSON, in which the query language's expressions are evaluated. */
  | 'template'
  /** Variables and their values, in which expressions are evaluated. */
  | 'assignment'
  | 'any';

/** One field of an object of the language. */
export interface Field {
  readonly kind: FieldKind;
  /** Only in states of this query language. */
  readonly language?: QueryLanguage;
  /** In a JSONata state, an expression may stand for the value. */
  readonly jsonata?: true;
  /** A JSONPath or an intrinsic function is the value. */
  readonly payload?: true;
  /** `null` means "nothing at all". */
  readonly nullable?: true;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  /** Other values may have been added since: they are advice. */
  readonly open?: true;
  /** An array or object without members is refused. */
  readonly filled?: true;
  /** What the object, or each item of the array, looks like. */
  readonly of?: Shape;
}

export type Fields = Readonly<Record<string, Field>>;

/** Fields of which only one may be written. */
interface Choice {
  readonly fields: readonly string[];
  /** One of them must be there. */
  readonly required?: true;
  /** What AWS says when none is there, where a recording tells. */
  readonly says?: string;
}

/** An object of the language: a state of some type, a retrier, a catcher. */
export interface Shape {
  /** For messages: `Task state`, `retrier`. */
  readonly title: string;
  readonly fields: Fields;
  readonly required?: readonly string[];
  readonly choices?: readonly Choice[];
  /** AWS adds fields here now and then: an unknown one is advice. */
  readonly open?: true;
}

/**
 * The field of a shape; absent when it has no such field.
 *
 * @example
 * const field = shapeField(taskShape, 'Resource');
 */
export function shapeField(shape: Shape, name: string): Field | undefined {
  return Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

const tables = new WeakMap<Shape, ReadonlyMap<string, Field>>();

/** The fields of a shape by name, for those who look up many: a Map finds them sooner. */
export function shapeTable(shape: Shape): ReadonlyMap<string, Field> {
  const known = tables.get(shape);
  if (known) return known;
  const table = new Map(Object.entries(shape.fields));
  tables.set(shape, table);
  return table;
}
