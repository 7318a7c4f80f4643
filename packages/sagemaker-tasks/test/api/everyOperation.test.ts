import type { Json } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import {
  argumentFromJson,
  loadWholeModel,
  operation,
  operationNames,
  runtimeOperationNames,
  shape as shapeNamed,
  type Violation,
  violationsOf,
  visitArguments,
} from '../../src/index.ts';
import { defects } from './defects.ts';
import { mapKey, minimal, requestWith } from './request.ts';

await loadWholeModel();

interface ShapePath {
  readonly shapeName: string;
  readonly path: readonly string[];
}

function violations(request: Json, input: string): Violation[] {
  return visitArguments(argumentFromJson(request), input).flatMap(violationsOf);
}

/** Every shape that a request can hold, once, by the shortest path to it. */
function shapePaths(input: string): ShapePath[] {
  const paths: ShapePath[] = [{ shapeName: input, path: [] }];
  const seen = new Set([input]);
  for (const { shapeName, path } of paths) {
    for (const [step, next] of steps(shapeName)) {
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push({ shapeName: next, path: [...path, step] });
    }
  }
  return paths;
}

function steps(shapeName: string): (readonly [string, string])[] {
  const shape = shapeNamed(shapeName);
  if (shape.type === 'structure') return Object.entries(shape.members);
  if (shape.type === 'list') return [['0', shape.member]];
  return shape.type === 'map' ? [[mapKey, shape.value]] : [];
}

const inputs = [...operationNames, ...runtimeOperationNames].flatMap((name) => {
  const input = operation(name)?.input;
  return input === undefined ? [] : [{ name, input }];
});

describe('every operation of the API', () => {
  it('takes a minimal request', () => {
    const refused = inputs.filter(({ input }) => violations(minimal(input), input).length > 0);
    expect(refused).toEqual([]);
    expect(inputs.length).toBeGreaterThan(400);
  });

  it('has every broken constraint found, at its place', () => {
    const missed: string[] = [];
    let cases = 0;
    for (const { name, input } of inputs) {
      for (const { shapeName, path } of shapePaths(input)) {
        for (const defect of defects(shapeNamed(shapeName), minimal(shapeName))) {
          cases += 1;
          const found = violations(requestWith(input, path, defect.value), input).some(
            ({ visit, ...constraint }) =>
              constraint.kind === defect.kind &&
              visit.path.join() === path.join() &&
              (!('member' in constraint) || constraint.member === defect.member),
          );
          if (!found) missed.push(`${name} ${path.join('.')} ${defect.kind}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(cases).toBeGreaterThan(10_000);
  });
});
