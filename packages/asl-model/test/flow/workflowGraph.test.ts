import {
  parseDocument,
  reachableStates,
  readWorkflow,
  workflowGraph,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

const text = JSON.stringify({
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
      Catch: [{ ErrorEquals: ['States.TaskFailed', 'States.Timeout'], Next: 'Failed' }],
      Next: 'Check',
    },
    Check: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.score', NumericGreaterThanEquals: 0.9, Next: 'Each' },
        { Variable: '$.owner', StringEqualsPath: '$.me', Next: 'Each' },
        { Not: { Variable: '$.score', IsPresent: true }, Next: 'Failed' },
        {
          And: [
            { Variable: '$.a', BooleanEquals: true },
            { Variable: '$.b', StringMatches: 'x*' },
          ],
          Next: 'Failed',
        },
        { Comment: 'nobody knows', Variable: '$.x', IsNull: true, Next: 'Gone' },
        { Condition: '{% $states.input.retry %}', Next: 'Train' },
      ],
      Default: 'Failed',
    },
    Each: {
      Type: 'Map',
      ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
      End: true,
    },
    Failed: { Type: 'Fail' },
    Alone: { Type: 'Succeed' },
  },
});

const workflow = readWorkflow(parseDocument(text, { path: 'w.asl.json' }), { name: 'w' });

describe('workflowGraph', () => {
  it('has every way between states that exist, with a short label', () => {
    const { edges } = workflowGraph(workflow);
    expect(
      edges.map(({ from, to, kind, label }) => `${from.name} -${kind}-> ${to.name}: ${label}`),
    ).toEqual([
      'Train -next-> Check: ',
      'Train -catch-> Failed: States.TaskFailed, States.Timeout',
      'Check -choice-> Each: $.score ≥ 0.9',
      'Check -choice-> Each: $.owner = $.me',
      'Check -choice-> Failed: not $.score IsPresent',
      'Check -choice-> Failed: $.a = true and $.b ~ "x*"',
      'Check -choice-> Train: $states.input.retry',
      'Check -default-> Failed: default',
      'Each -item-> One: each item',
    ]);
  });

  it('tells which states an execution can come to', () => {
    const reached = workflow.machine && reachableStates(workflow.machine);
    expect([...(reached ?? [])].map(({ name }) => name)).toEqual([
      'Train',
      'Failed',
      'Check',
      'Each',
    ]);
  });
});
