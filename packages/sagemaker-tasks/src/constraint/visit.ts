import { shape as shapeNamed } from '../api/model.ts';
import type { Shape } from '../api/shape.ts';
import type { Argument } from '../argument/argument.ts';

/** Member names, item indices and map keys from the request down to a value. */
export type ParameterPath = readonly (string | number)[];

/** An argument beside the shape that it should have. */
export interface Visit {
  readonly path: ParameterPath;
  readonly argument: Argument;
  readonly shapeName: string;
  readonly shape: Shape;
  /** Whether it is an item of a list or a value of a map. */
  readonly collected?: true;
}

/**
 * Everything in a request that the model knows, parents first; keys of maps too. It goes as deep as
 * the argument, whose nesting its parser bounds.
 */
export function visitArguments(argument: Argument, shapeName: string): Visit[] {
  const visits: Visit[] = [];
  visitInto(visits, { path: [], argument, shapeName, shape: shapeNamed(shapeName) });
  return visits;
}

function visitInto(visits: Visit[], visit: Visit): void {
  visits.push(visit);
  for (const child of children(visit)) visitInto(visits, child);
}

function children({ path, argument, shape }: Visit): Visit[] {
  if (argument.kind === 'array' && shape.type === 'list') {
    return argument.items.map((item, index) => ({
      ...at([...path, index], item, shape.member),
      collected: true,
    }));
  }
  if (argument.kind !== 'object') return [];
  if (shape.type === 'map') {
    return argument.members.flatMap(({ name, place, value }) => {
      const key: Argument = { kind: 'scalar', value: name, ...(place && { place }) };
      const member = at([...path, name], value, shape.value);
      return [at([...path, name], key, shape.key), { ...member, collected: true }];
    });
  }
  if (shape.type !== 'structure') return [];
  return argument.members.flatMap(({ name, value }) => {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    return member === undefined ? [] : [at([...path, name], value, member)];
  });
}

function at(path: ParameterPath, argument: Argument, shapeName: string): Visit {
  return { path, argument, shapeName, shape: shapeNamed(shapeName) };
}
