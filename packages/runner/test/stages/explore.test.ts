import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { expect, it } from 'vitest';
import { parseMockConfig } from '../../src/local/mock/parseMockConfig.ts';
import type { ProjectWorkflow } from '../../src/project/project.ts';
import { inputFor } from '../../src/stages/satisfyRule.ts';
import { simulate } from '../../src/stages/simulate.ts';

const definition = {
  StartAt: 'Which',
  States: {
    Which: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.size', NumericGreaterThan: 5, Next: 'Notify' },
        { Variable: '$.kind', StringEquals: 'none', Next: 'Nothing' },
      ],
      Default: 'Wait',
    },
    Wait: { Type: 'Wait', Seconds: 5, End: true },
    Nothing: { Type: 'Fail', Error: 'NothingToDo' },
    Notify: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sns:publish',
      Parameters: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:t', Message: 'm' },
      Catch: [{ ErrorEquals: ['SNS.NotFoundException'], Next: 'Wait' }],
      End: true,
    },
  },
};

function project(mocks: object = {}, input = {}): ProjectWorkflow {
  const document = parseDocument(JSON.stringify(definition), { path: 'w.asl.json' });
  const config = parseDocument(JSON.stringify(mocks), { path: 'w.mocks.json' });
  const { cases, diagnostics } = parseMockConfig(config, { stateMachine: 'w' });
  expect(diagnostics).toEqual([]);
  return {
    ...{ name: 'w', path: 'w.asl.json', workflow: readWorkflow(document, { name: 'w' }) },
    ...{ input, scenarios: cases, role: 'managed', execute: 'never' },
  };
}

const big = {
  StateMachines: {
    w: { TestCases: { Big: { Notify: 'Sent' } }, Inputs: { Big: { size: 9 } } },
  },
  MockedResponses: { Sent: { '0-9': { Return: { MessageId: '1' } } } },
};

it('tries every error and every rule that the definition has an answer to', async () => {
  const reports = await simulate(project(big, { size: 1 }), { explore: true });
  expect(
    reports.map(({ scenario, asExpected, execution }) => [scenario, asExpected, execution.error]),
  ).toEqual([
    ['sample input', false, 'States.Runtime'],
    ['Big', true, null],
    ['Notify fails with SNS.NotFoundException', true, null],
    ['Notify fails with SNS.UnforeseenException', false, 'SNS.UnforeseenException'],
    ['Which takes rule 1', true, null],
    ['Which takes rule 2', true, 'NothingToDo'],
  ]);
});

it('starts a test case with its own input', async () => {
  const [report] = await simulate(project(big, { size: 1 }));
  expect(report?.execution.output).toEqual({ MessageId: '1' });
});

it('writes a cause that is JSON as its text', async () => {
  const Cause = { FailureReason: 'no data' };
  const mocks = {
    ...big,
    MockedResponses: { Sent: { '0': { Throw: { Error: 'SNS.Broken', Cause } } } },
  };
  const [report] = await simulate(project(mocks));
  expect(report?.execution.cause).toBe('{"FailureReason":"no data"}');
});

it.each([
  [{ Variable: '$.n', NumericGreaterThan: 5 }, { n: 1 }, { n: 6 }],
  [{ Variable: '$.a.b', StringEquals: 'x' }, {}, { a: { b: 'x' } }],
  [
    {
      And: [
        { Variable: '$.n', NumericLessThan: 0 },
        { Variable: '$.b', BooleanEquals: true },
      ],
    },
    {},
    { n: -1, b: true },
  ],
  [{ Or: [{ Variable: '$.n', IsNull: true }] }, {}, { n: null }],
  [{ Variable: '$.n', IsPresent: false }, {}, undefined],
  [{ Not: { Variable: '$.n', IsNull: true } }, {}, undefined],
  [{ Condition: '{% true %}' }, {}, undefined],
  [{ Variable: '$.n.m', NumericEquals: 1 }, { n: 'text' }, undefined],
])('an input for which %j holds', (rule, input, expected) => {
  expect(inputFor(rule, input)).toEqual(expected);
});
