import type { ListShape, MapShape, StringShape } from '../api/shape.ts';
import { type Argument, literalNumber, literalString } from '../argument/argument.ts';
import { knownTextConstraints } from './knownText.ts';
import { numberConstraints, stringConstraints } from './scalar.ts';
import { structureConstraints } from './structure.ts';
import { typeConstraints } from './type.ts';
import { type Constraint, outside, type Violation } from './violation.ts';
import type { Visit } from './visit.ts';

/** The model's constraints that an argument breaks; one of the wrong type breaks no other. */
export function violationsOf(visit: Visit): Violation[] {
  const wrongType = typeConstraints(visit);
  const broken = wrongType.length > 0 ? wrongType : valueConstraints(visit);
  return broken.map((constraint) => ({ ...constraint, visit }));
}

function valueConstraints({ argument, shape }: Visit): Constraint[] {
  switch (shape.type) {
    case 'structure':
      return argument.kind === 'object' ? structureConstraints(argument, shape) : [];
    case 'map':
      return argument.kind === 'object' ? size('entries', argument.members.length, shape) : [];
    case 'list':
      return argument.kind === 'array' ? size('items', argument.items.length, shape) : [];
    case 'string':
      return textConstraints(argument, shape);
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return onLiteral(literalNumber(argument), (value) => numberConstraints(value, shape));
    default:
      return [];
  }
}

function textConstraints(argument: Argument, shape: StringShape): Constraint[] {
  const value = literalString(argument);
  if (value !== undefined) return stringConstraints(value, shape);
  if (argument.kind !== 'computed' || argument.text === undefined) return [];
  return knownTextConstraints(argument, shape);
}

function onLiteral<T>(value: T | undefined, check: (value: T) => Constraint[]): Constraint[] {
  return value === undefined ? [] : check(value);
}

function size(of: 'items' | 'entries', length: number, bounds: ListShape | MapShape): Constraint[] {
  return outside(length, bounds) ? [{ kind: 'length', of, length, bounds }] : [];
}
