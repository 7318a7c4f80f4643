import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { expect, it } from 'vitest';
import { parseMockConfig } from '../../src/local/mock/parseMockConfig.ts';
import type { ProjectWorkflow } from '../../src/project/project.ts';
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
    ['Which takes rule 2', true, 'NothingToDo'],
    ['Which takes its Default', true, null],
  ]);
  expect(reports[0]?.undecided).toEqual([]);
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

const jobs = {
  QueryLanguage: 'JSONata',
  StartAt: 'Look',
  States: {
    Look: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'look' },
      Output: { found: '{% $states.result.Payload %}' },
      Next: 'Enough?',
    },
    'Enough?': {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $states.input.found.accuracy > 0.9 %}', Next: 'Good' },
        { Condition: "{% $environment = 'test' %}", Next: 'Good' },
      ],
      Default: 'Bad',
    },
    Good: { Type: 'Succeed' },
    Bad: { Type: 'Fail', Error: 'NotGoodEnough' },
  },
};

it('changes what a task answers where a Choice reads it, and says what it cannot decide', async () => {
  const document = parseDocument(JSON.stringify(jobs), { path: 'w.asl.json' });
  const reports = await simulate(
    {
      ...{ name: 'w', path: 'w.asl.json', workflow: readWorkflow(document, { name: 'w' }) },
      ...{ input: {}, scenarios: [], role: 'managed', execute: 'never' },
    },
    { explore: true },
  );
  expect(
    reports.map(({ scenario, asExpected, execution }) => [scenario, asExpected, execution.error]),
  ).toEqual([
    ['sample input', false, 'States.QueryEvaluationError'],
    ['Look fails with Lambda.UnforeseenException', false, 'Lambda.UnforeseenException'],
    ['Enough? takes rule 1', true, null],
    ['Enough? takes its Default', true, 'NotGoodEnough'],
  ]);
  expect(reports[0]?.undecided).toEqual([
    'not decided whether Enough? takes rule 2: no input and no answer of a task was found for which it does',
  ]);
});
