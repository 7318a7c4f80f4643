import { existsSync, readFileSync } from 'node:fs';
import type { TestStateInput, TestStateOutput } from '@aws-sdk/client-sfn';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { testState } from '../../../src/local/testState/testState.ts';
import { matches } from './matches.ts';

/** One call of TestState recorded on AWS; the format is that of the corpus' own README. */
export interface TestStateRecording {
  readonly id: string;
  readonly definition: JsonObject;
  readonly input: Json;
  readonly request: Omit<TestStateInput, 'definition' | 'input'> & {
    readonly mockResultJson?: Json;
  };
  readonly expected: JsonObject;
}

const FILE = new URL('../../../../../../shared/corpus/teststate-open.jsonl', import.meta.url);

export function readTestStateRecordings(): TestStateRecording[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines.map((line): TestStateRecording => JSON.parse(line));
}

/** What differs from AWS's answer; absent when nothing does. */
export async function compareTestState(recording: TestStateRecording): Promise<string | undefined> {
  const actual = await answer(recording);
  if (matches(recording.expected, actual)) return undefined;
  return `expected ${JSON.stringify(recording.expected)}, got ${JSON.stringify(actual)}`;
}

async function answer({ definition, input, request }: TestStateRecording): Promise<JsonObject> {
  const { mockResultJson, ...rest } = request;
  try {
    const response = await testState(
      { ...rest, definition: JSON.stringify(definition), input: JSON.stringify(input ?? {}) },
      {
        ...{ account: '111111111111', region: 'us-east-1', partition: 'aws' },
        ...{ startTime: Date.UTC(2026, 0, 1), seed: 1 },
      },
    );
    return view(response);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { exception: { code: error.name, message: error.message } };
  }
}

/** The recordings have JSON texts parsed. */
function view({ inspectionData, output, ...response }: TestStateOutput): JsonObject {
  return JSON.parse(
    JSON.stringify({
      ...response,
      ...(output === undefined ? {} : { output: JSON.parse(output) }),
      ...(inspectionData === undefined ? {} : { inspectionData: parseEach(inspectionData) }),
    }),
  );
}

function parseEach(data: object): object {
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? JSON.parse(value) : value]),
  );
}
