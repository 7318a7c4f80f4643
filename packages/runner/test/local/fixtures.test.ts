import { readdirSync, readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { parseDocument } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { parseMockConfig } from '../../src/local/mock/parseMockConfig.ts';
import type { MockedStates } from '../../src/local/mock.ts';
import type { ObjectStore } from '../../src/local/objects/objectStore.ts';
import { runExecution } from '../../src/local/runExecution.ts';
import { memoryObjects } from './memoryObjects.ts';
import { testIdentity } from './testIdentity.ts';
import { testService } from './testService.ts';

/** One file of `fixtures/<concept>`; what is absent in `expected` is not compared. */
interface Fixture {
  readonly definition: JsonObject;
  readonly input?: Json;
  readonly mocks?: JsonObject;
  /** Texts of objects in the bucket `bucket`, by key; of a `.parquet` object its Base64. */
  readonly objects?: Readonly<Record<string, string>>;
  readonly expected: {
    readonly status: string;
    readonly output?: Json;
    readonly error?: string | null;
    readonly cause?: string | null;
    readonly hint?: string;
    readonly virtualSeconds?: number;
    /** Types of the events, with the state's name where they have one: `PassStateEntered A`. */
    readonly events?: readonly string[];
    /** Ids of the events with those that they follow: `5<4`. */
    readonly ids?: readonly string[];
    readonly coverage?: JsonObject;
  };
}

const FOLDER = new URL('fixtures/', import.meta.url);

for (const concept of readdirSync(FOLDER).sort()) {
  const folder = new URL(`${concept}/`, FOLDER);
  describe(concept, () => {
    it.each(readdirSync(folder).sort())('%s', async (file) => {
      const fixture: Fixture = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      expect(await run(fixture)).toMatchObject(fixture.expected);
    });
  });
}

async function run({ definition, input = {}, mocks, objects }: Fixture): Promise<object> {
  const execution = await runExecution({
    definition,
    input,
    mocks: mocksOf(mocks),
    identity: testIdentity,
    services: [testService()],
    ...(objects && { objects: objectsOf(objects) }),
    startTime: Date.UTC(2026, 0, 1),
    seed: 1,
  });
  const { events } = execution;
  const ids = events.map(({ id, previousEventId }) => `${id}<${previousEventId}`);
  return { ...execution, ids, events: events.map(eventLine) };
}

function objectsOf(texts: Readonly<Record<string, string>>): ObjectStore {
  return memoryObjects(
    Object.entries(texts).map(([key, text]) => ({
      ...{ bucket: 'bucket', key, text },
      ...(key.endsWith('.parquet') && { bytes: Buffer.from(text, 'base64') }),
    })),
  );
}

function mocksOf(mocks: JsonObject | undefined): MockedStates {
  if (mocks === undefined) return new Map();
  const document = parseDocument(JSON.stringify(mocks), { path: 'mocks.json' });
  const { cases, diagnostics } = parseMockConfig(document, { stateMachine: 'machine' });
  expect(diagnostics).toEqual([]);
  return cases[0]?.mocks ?? new Map();
}

function eventLine({
  type,
  stateEnteredEventDetails,
  stateExitedEventDetails,
}: {
  readonly type?: string | undefined;
  readonly stateEnteredEventDetails?: { readonly name?: string | undefined } | undefined;
  readonly stateExitedEventDetails?: { readonly name?: string | undefined } | undefined;
}): string {
  const name = stateEnteredEventDetails?.name ?? stateExitedEventDetails?.name;
  return name === undefined ? `${type}` : `${type} ${name}`;
}
