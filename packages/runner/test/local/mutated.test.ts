import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runExecution } from '../../src/local/runExecution.ts';
import { createSimulatedSageMaker } from '../../src/local/services/sagemaker/createSimulatedSageMaker.ts';
import { type Change, changed, type Place } from '../../src/stages/explore/change.ts';
import { testIdentity } from './testIdentity.ts';

const EXAMPLES = ['labeling', 'train-and-deploy', 'training', 'transform'];

const JUNK: readonly (Json | undefined)[] = [
  ...[undefined, null, 0, -1, 1e300, '', 'x', [], {}, [[]], true],
  ...['$', '$.a', '$..a', '$$', '$x', '{% 1 %}', '{% $x %}', '{% ( %}', '__proto__'],
  ...["States.Format('{}')", 'States.UUID()', '9999-99-99', 'Pass', 'Map', 'Fail', 'JSONata'],
];

function fileOf(example: string, kind: 'asl' | 'input'): JsonObject {
  const path = `../../../../examples/${example}/workflows/${example}.${kind}.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function placesIn(value: Json, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...members.flatMap(([step, member]) => placesIn(member, [...place, step]))];
}

function mutated(definition: JsonObject, mutations: readonly [number, Json | undefined][]): Json {
  return mutations.reduce<Json>((reached, [at, value]) => {
    const places = placesIn(reached).slice(1);
    const place = places[at % Math.max(1, places.length)];
    const change: Change | undefined = place && { place, value };
    return change === undefined ? reached : (changed(reached, change) ?? reached);
  }, definition);
}

it.each(EXAMPLES)(
  'whatever is wrong in %s, the execution ends and its events are whole',
  async (example) => {
    const definition = fileOf(example, 'asl');
    const input = fileOf(example, 'input');
    const mutation = fc.tuple(fc.nat(), fc.constantFrom(...JUNK));
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const { events } = await runExecution({
          definition: mutated(definition, mutations) as JsonObject,
          ...{ input, mocks: new Map(), identity: testIdentity, startTime: 0, seed: 1 },
          services: [createSimulatedSageMaker()],
        });
        expect(events.at(-1)?.type).toMatch(/^Execution(Failed|Succeeded|TimedOut)$/);
        for (const [index, { id, previousEventId }] of events.entries()) {
          expect(id).toBe(index + 1);
          expect(previousEventId).toBeLessThan(index + 1);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  },
  60_000,
);
