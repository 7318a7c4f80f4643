import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionChanges } from '../../src/plan/definitionChanges.ts';

interface Fixture {
  readonly name: string;
  readonly deployed: Json;
  readonly local: Json;
  readonly changes: readonly string[];
}

const folder = join(import.meta.dirname, 'fixtures');
const fixtures: Fixture[] = readdirSync(folder).map((file) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
);

describe('changes of a definition', () => {
  it.each(fixtures)('$name', ({ deployed, local, changes }) => {
    expect(definitionChanges(deployed, local)).toEqual(changes);
  });

  it('are none between any value and itself in another order', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: Json = JSON.parse(text);
        expect(definitionChanges(value, reversed(value))).toEqual([]);
      }),
    );
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(members.toReversed());
}
