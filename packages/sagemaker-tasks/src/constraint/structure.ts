import type { StructureShape } from '../api/shape.ts';
import { memberValue, type ObjectArgument } from '../argument/argument.ts';
import type { Constraint } from './violation.ts';

/** Members that must be given, must not be given, and of which only one may be given. */
export function structureConstraints(
  argument: ObjectArgument,
  shape: StructureShape,
): Constraint[] {
  return [
    ...requiredMembers(argument, shape),
    ...unknownMembers(argument, shape),
    ...unionMembers(argument, shape),
  ];
}

function requiredMembers(
  argument: ObjectArgument,
  { required = [] }: StructureShape,
): Constraint[] {
  return required
    .filter((member) => memberValue(argument, member) === undefined)
    .map((member) => ({ kind: 'required', member }));
}

function unknownMembers({ members }: ObjectArgument, shape: StructureShape): Constraint[] {
  return members
    .filter(({ name }) => !Object.hasOwn(shape.members, name))
    .map(({ name }) => ({ kind: 'unknown', member: name, known: Object.keys(shape.members) }));
}

function unionMembers(argument: ObjectArgument, shape: StructureShape): Constraint[] {
  if (!shape.union) return [];
  const members = Object.keys(shape.members);
  const given = members.filter((member) => memberValue(argument, member) !== undefined);
  return given.length === 1 ? [] : [{ kind: 'union', given, members }];
}
