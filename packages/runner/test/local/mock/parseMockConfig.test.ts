import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import {
  type MockConfigRequest,
  parseMockConfig,
} from '../../../src/local/mock/parseMockConfig.ts';

const FOLDER = new URL('fixtures/', import.meta.url);

function parse(text: string, request: MockConfigRequest = { stateMachine: 'train' }) {
  return parseMockConfig(parseDocument(text, { path: 'train.mocks.json' }), request);
}

function findings(text: string, request?: MockConfigRequest): string {
  return parse(text, request)
    .diagnostics.map(({ range: { start }, code, pointer, message, help }) =>
      [`${start.line}:${start.column} ${code} ${pointer}`, message, help].join('\n  '),
    )
    .join('\n');
}

const GOOD = JSON.stringify({
  StateMachines: {
    train: {
      TestCases: { Happy: { Train: 'Done', Clean: 'Cleaned' }, Sad: { Train: 'Broken' } },
      Expected: { Sad: { Status: 'FAILED', Error: 'States.TaskFailed' } },
    },
  },
  MockedResponses: {
    Done: {
      '0-1': { Throw: { Error: 'Busy', Cause: 'later' } },
      '2': { Job: { DurationSeconds: 5 } },
    },
    Cleaned: { '0': { Return: { __proto__x: 1 } } },
    Broken: { '0': { Job: { Status: 'Failed', FailureReason: 'no data' } } },
  },
});

describe('parseMockConfig', () => {
  it('reads test cases with their answers by attempt', () => {
    const { cases, diagnostics } = parse(GOOD);
    expect(diagnostics).toEqual([]);
    expect(cases).toEqual([
      {
        name: 'Happy',
        expected: { status: 'SUCCEEDED' },
        mocks: new Map([
          [
            'Train',
            [
              { first: 2, last: 2, response: { Job: { DurationSeconds: 5 } } },
              { first: 0, last: 1, response: { Throw: { Error: 'Busy', Cause: 'later' } } },
            ],
          ],
          ['Clean', [{ first: 0, last: 0, response: { Return: { __proto__x: 1 } } }]],
        ]),
      },
      {
        name: 'Sad',
        expected: { status: 'FAILED', error: 'States.TaskFailed' },
        mocks: new Map([
          [
            'Train',
            [
              {
                first: 0,
                last: 0,
                response: { Job: { Status: 'Failed', FailureReason: 'no data' } },
              },
            ],
          ],
        ]),
      },
    ]);
  });

  it('takes the only state machine whatever its name is', () => {
    expect(parse(GOOD, { stateMachine: 'other' }).cases).toHaveLength(2);
  });

  it('keeps the wanted test case only', () => {
    const { cases } = parse(GOOD, { stateMachine: 'train', case: 'Sad' });
    expect(cases.map(({ name }) => name)).toEqual(['Sad']);
  });

  it('says which test cases there are when the wanted one is missing', () => {
    expect(findings(GOOD, { stateMachine: 'train', case: 'Hapy' })).toBe(
      '1:27 PRJ106 /StateMachines/train\n  There is no test case "Hapy", so nothing would be simulated.\n  Test cases here: "Happy", "Sad".',
    );
  });

  it('reads states and test cases named __proto__', () => {
    const text =
      '{"StateMachines":{"__proto__":{"TestCases":{"__proto__":{"__proto__":"__proto__"}}}},"MockedResponses":{"__proto__":{"0":{"Return":1}}}}';
    const { cases, diagnostics } = parse(text, { stateMachine: '__proto__' });
    expect(diagnostics).toEqual([]);
    expect(cases[0]?.mocks.get('__proto__')).toEqual([
      { first: 0, last: 0, response: { Return: 1 } },
    ]);
  });

  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.json')))(
    'says what is wrong with %s',
    async (file) => {
      const text = findings(readFileSync(new URL(file, FOLDER), 'utf8'));
      await expect(`${text}\n`).toMatchFileSnapshot(
        `fixtures/${file.replace('.json', '.golden.txt')}`,
      );
    },
  );

  it('tells of mocks for states that the workflow lacks', () => {
    const states = new Set(['Train', 'Cleanup']);
    const { diagnostics } = parse(GOOD, { stateMachine: 'train', states });
    expect(diagnostics.map(({ message, help }) => [message, help])).toEqual([
      [
        'The test case mocks "Clean", and the workflow has no state of that name, so the mock would be ignored.',
        'Did you mean "Cleanup"?',
      ],
    ]);
  });
});
