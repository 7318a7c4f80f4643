import type { Place } from '@sfn-sagemaker/asl-model';
import type { TextPart } from './text/textPart.ts';

export type JsonType = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string';

/**
 * What a Task passes to an API, as far as it is known before the call: written in the definition,
 * or JSON at run time. `place` is absent for JSON.
 */
export type Argument = ObjectArgument | ArrayArgument | ScalarArgument | ComputedArgument;

export interface ObjectArgument {
  readonly kind: 'object';
  readonly place?: Place;
  readonly members: readonly ArgumentMember[];
  /** An expression makes it: AWS sees its members only at run time. */
  readonly evaluated?: true;
}

export interface ArgumentMember {
  /** The parameter's name: of `RoleArn.$` it is `RoleArn`. */
  readonly name: string;
  /** The name where it is written. */
  readonly place?: Place;
  readonly value: Argument;
}

interface ArrayArgument {
  readonly kind: 'array';
  readonly place?: Place;
  readonly items: readonly Argument[];
}

interface ScalarArgument {
  readonly kind: 'scalar';
  readonly place?: Place;
  readonly value: string | number | boolean | null;
}

/** A value that exists only at run time, or that a deployment tool fills in. */
export interface ComputedArgument {
  readonly kind: 'computed';
  readonly place?: Place;
  /** The expression, for messages. */
  readonly source: string;
  /** What it can be; absent when nothing is known. */
  readonly type?: JsonType;
  /** Of a text: the parts that it is put together from, as far as they are known. */
  readonly text?: readonly TextPart[];
}

/** The type of an argument; absent when it is not known. */
export function argumentType(argument: Argument): JsonType | undefined {
  if (argument.kind === 'computed') return argument.type;
  if (argument.kind !== 'scalar') return argument.kind;
  return argument.value === null ? 'null' : scalarType(argument.value);
}

function scalarType(value: string | number | boolean): JsonType {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/**
 * A member's value; absent when it is not given. A `null` counts as not given, as it does on the
 * wire.
 */
export function memberValue(argument: ObjectArgument, name: string): Argument | undefined {
  const value = argument.members.findLast((member) => member.name === name)?.value;
  return value !== undefined && argumentType(value) === 'null' ? undefined : value;
}

/** The number that is written; absent when none is, or when it is not known yet. */
export function literalNumber(argument: Argument | undefined): number | undefined {
  return argument?.kind === 'scalar' && typeof argument.value === 'number'
    ? argument.value
    : undefined;
}

/** The text that is written; absent when none is, or when it is not known yet. */
export function literalString(argument: Argument | undefined): string | undefined {
  return argument?.kind === 'scalar' && typeof argument.value === 'string'
    ? argument.value
    : undefined;
}
