import { gunzipSync } from 'node:zlib';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import type { LocalExecution } from '../../src/local/execution.ts';
import { type ExecutionOptions, runExecution } from '../../src/local/runExecution.ts';
import { memoryObjects } from './memoryObjects.ts';
import { testIdentity } from './testIdentity.ts';
import { testService } from './testService.ts';

function run(
  definition: JsonObject,
  options: Partial<ExecutionOptions> = {},
): Promise<LocalExecution> {
  return runExecution({
    definition,
    input: {},
    mocks: new Map(),
    identity: testIdentity,
    services: [],
    startTime: 0,
    seed: 1,
    ...options,
  });
}

const PASS: JsonObject = { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } };
const TASK: JsonObject = {
  StartAt: 'T',
  States: { T: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
};

function nested<Level extends Json>(
  depth: number,
  inner: Level,
  wrap: (level: Level) => Level,
): Level {
  return Array.from({ length: depth }).reduce<Level>((level) => wrap(level), inner);
}

describe('what nobody sane writes ends with a clear error', () => {
  it.each([
    ['no states', {}, 'StartAt names no state.'],
    ['a list', { StartAt: 'A', States: [] }, 'States must be an object.'],
    ['a state that is none', { StartAt: 'A', States: { A: 1 } }, 'State "A" is no object.'],
    ['an unknown type', { StartAt: 'A', States: { A: { Type: 'Jump' } } }, 'Type must be one of'],
    ['a start that does not exist', { StartAt: 'B', States: {} }, 'There is no state "B".'],
    [
      'a resource that is none',
      { StartAt: 'A', States: { A: { Type: 'Task', Resource: 'x', End: true } } },
      'has a Resource that Step Functions does not know: "x"',
    ],
  ] as const)('%s', async (_, definition, cause) => {
    const execution = await run(definition as unknown as JsonObject);
    expect(execution).toMatchObject({
      status: 'FAILED',
      error: 'sfn-sagemaker.InvalidDefinition',
      cause: expect.stringContaining(cause),
    });
  });

  it('10,000 nested Parallel states', async () => {
    const deep = nested<JsonObject>(10_000, PASS, (machine) => ({
      StartAt: 'S',
      States: { S: { Type: 'Parallel', Branches: [machine], End: true } },
    }));
    expect(await run(deep)).toMatchObject({ cause: expect.stringContaining('nested too deeply') });
  });

  it('200 nested Parallel states run', async () => {
    const deep = nested<JsonObject>(200, PASS, (machine) => ({
      StartAt: 'S',
      States: { S: { Type: 'Parallel', Branches: [machine], End: true } },
    }));
    expect(await run(deep)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('data nested 100,000 levels deep', async () => {
    const input = nested<Json>(100_000, 1, (value) => [value]);
    expect(await run(PASS, { input })).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: expect.stringContaining('cannot be written as JSON'),
    });
  });

  it('a rule of 20,000 nested Nots', async () => {
    const rule = nested<JsonObject>(20_000, { Variable: '$', IsNull: true }, (inner) => ({
      Not: inner,
    }));
    const Choices = [{ ...rule, Next: 'C' }];
    const execution = await run({ StartAt: 'C', States: { C: { Type: 'Choice', Choices } } });
    expect(execution).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: expect.stringContaining('nested too deeply'),
    });
  });

  it.each([
    ['a cycle', cycle()],
    ['a bigint', 1n],
    ['nothing', undefined],
  ])('a mock that returns %s', async (_, value) => {
    const response = { Return: value as Json };
    const mocks = new Map([['T', [{ first: 0, last: 0, response }]]]);
    const execution = await run(TASK, { mocks });
    expect(['FAILED', 'SUCCEEDED']).toContain(execution.status);
    expect(execution.events.at(-1)?.type).toMatch(/^Execution(Failed|Succeeded)$/);
  });

  it('a mock that returns 100 MB', async () => {
    const response = { Return: 'x'.repeat(100_000_000) };
    const mocks = new Map([['T', [{ first: 0, last: 0, response }]]]);
    expect(await run(TASK, { mocks })).toMatchObject({
      error: 'States.DataLimitExceeded',
      cause:
        "The state/task 'arn:aws:states:::lambda:invoke' returned a result with a size exceeding the maximum number of bytes service limit.",
    });
  });

  it('a file that is not packed as its name says', async () => {
    const objects = {
      ...memoryObjects([]),
      read: (): Iterable<string> => [gunzipSync(Buffer.from('not packed')).toString()],
    };
    const Parameters = { Bucket: 'bucket', Key: 'a.json.gz' };
    const ItemReader = { Resource: 'arn:aws:states:::s3:getObject', Parameters };
    const ItemProcessor = { ...PASS, ProcessorConfig: { Mode: 'DISTRIBUTED' } };
    const States = { M: { Type: 'Map', ItemReader, ItemProcessor, End: true } };
    expect(await run({ StartAt: 'M', States }, { objects })).toMatchObject({
      error: 'States.ItemReaderFailed',
      cause: 'Unable to read s3://bucket/a.json.gz: incorrect header check',
    });
  });

  it('a state that puts out more than 256 KiB of UTF-8', async () => {
    const Parameters = { 'twice.$': "States.Format('{}{}', $, $)" };
    const definition = { StartAt: 'P', States: { P: { Type: 'Pass', Parameters, End: true } } };
    const fits = await run(definition, { input: 'é'.repeat(65_000) });
    const passes = await run(definition, { input: 'é'.repeat(66_000) });
    expect(fits.status).toBe('SUCCEEDED');
    expect(passes).toMatchObject({
      error: 'States.DataLimitExceeded',
      cause:
        "The state/task 'P' returned a result with a size exceeding the maximum number of bytes service limit.",
    });
  });
});

function cycle(): object {
  const self: Record<string, unknown> = {};
  self.self = self;
  return self;
}

describe('the engine', () => {
  it('gives the same bytes for the same options', async () => {
    const definition: JsonObject = {
      StartAt: 'M',
      States: {
        M: {
          Type: 'Map',
          MaxConcurrency: 3,
          ItemProcessor: {
            StartAt: 'W',
            States: {
              W: { Type: 'Wait', SecondsPath: '$', Next: 'U' },
              U: { Type: 'Pass', Parameters: { 'id.$': 'States.UUID()' }, End: true },
            },
          },
          End: true,
        },
      },
    };
    const input = [5, 1, 3, 1, 2, 8];
    const [first, second] = [await run(definition, { input }), await run(definition, { input })];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it('stops an Express loop that takes no time', async () => {
    const definition = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'A' } } };
    const execution = await run(definition, { identity: { ...testIdentity, type: 'EXPRESS' } });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'sfn-sagemaker.EndlessLoop' });
  });

  it('runs past the quota of events when it is lifted', async () => {
    const definition: JsonObject = {
      StartAt: 'A',
      TimeoutSeconds: 30_000,
      States: { A: { Type: 'Wait', Seconds: 1, Next: 'A' } },
    };
    const execution = await run(definition, { historyLimit: Number.POSITIVE_INFINITY });
    expect(execution).toMatchObject({ status: 'TIMED_OUT', virtualSeconds: 30_000 });
    expect(execution.events.length).toBeGreaterThan(50_000);
  });

  it('stops the job of a task that is given up', async () => {
    const stopped: number[] = [];
    const train = {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
      Parameters: {},
    };
    const branch = (state: JsonObject): JsonObject => ({ StartAt: 'S', States: { S: state } });
    const Branches = [
      branch({
        ...train,
        TimeoutSeconds: 20,
        Retry: [{ ErrorEquals: ['States.Timeout'] }],
        End: true,
      }),
      branch({ Type: 'Wait', Seconds: 30, Next: 'F' }),
    ];
    Object.assign(Branches[1]?.States ?? {}, { F: { Type: 'Fail' } });
    const definition: JsonObject = {
      StartAt: 'P',
      States: { P: { Type: 'Parallel', Branches, End: true } },
    };
    const execution = await runExecution({
      ...{ definition, input: {}, mocks: new Map(), identity: testIdentity, startTime: 0, seed: 1 },
      services: [testService(stopped)],
    });
    expect(execution).toMatchObject({ status: 'FAILED', virtualSeconds: 30 });
    expect(stopped).toEqual([20_000, 30_000]);
  });
});

describe('a mock that throws', () => {
  const CAUGHT: JsonObject = {
    StartAt: 'T',
    States: {
      T: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'P' }],
        End: true,
      },
      P: { Type: 'Pass', End: true },
    },
  };

  function mocksThrowing(Throw: object) {
    return new Map([['T', [{ first: 0, last: 0, response: { Throw } }]]]);
  }

  it.each([
    ['nothing', {}, { Error: null, Cause: null }],
    ['no words', { Error: '', Cause: '' }, { Error: '', Cause: '' }],
    [
      'half a character',
      { Error: '\ud800', Cause: '\u0000' },
      { Error: '\ud800', Cause: '\u0000' },
    ],
  ])('%s is caught', async (_, thrown, output) => {
    const execution = await run(CAUGHT, { mocks: mocksThrowing(thrown) });
    expect(execution).toMatchObject({ status: 'SUCCEEDED', output });
  });

  it('100 MB ends with an error', async () => {
    const mocks = mocksThrowing({ Error: 'Huge', Cause: 'x'.repeat(100_000_000) });
    const execution = await run(CAUGHT, { mocks });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});
