import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import type { LocalExecution } from '../../src/local/execution.ts';
import type { NestedMachine } from '../../src/local/nested/nestedMachines.ts';
import { runExecution } from '../../src/local/runExecution.ts';
import { testIdentity } from './testIdentity.ts';

const ARN = 'arn:aws:states:us-east-1:123456789012:stateMachine:inner';

function inner(states: JsonObject): NestedMachine {
  return {
    ...{ name: 'inner', type: 'STANDARD', roleArn: 'arn:aws:iam::123456789012:role/inner' },
    definition: { StartAt: Object.keys(states)[0] ?? '', States: states },
    mocks: new Map(),
  };
}

function start(pattern: string, fields: JsonObject = {}): JsonObject {
  return {
    Type: 'Task',
    Resource: `arn:aws:states:::states:startExecution${pattern}`,
    Parameters: { StateMachineArn: ARN, Name: 'child', Input: { n: 1 } },
    End: true,
    ...fields,
  };
}

function run(state: JsonObject, machine: NestedMachine): Promise<LocalExecution> {
  return runExecution({
    definition: { StartAt: 'S', States: { S: state } },
    ...{ input: {}, mocks: new Map(), identity: testIdentity, services: [] },
    ...{ startTime: Date.UTC(2026, 0, 1), seed: 1, stateMachines: new Map([[ARN, machine]]) },
  });
}

const waiting = inner({
  W: { Type: 'Wait', Seconds: 30, Next: 'P' },
  P: { Type: 'Pass', Parameters: { 'got.$': '$.n', 'name.$': '$$.Execution.Name' }, End: true },
});
const failing = inner({ F: { Type: 'Fail', Error: 'Broken', Cause: 'it is' } });

describe('states:startExecution', () => {
  it('starts a workflow and goes on', async () => {
    const execution = await run(start(''), waiting);
    expect(execution).toMatchObject({
      ...{ status: 'SUCCEEDED', virtualSeconds: 0 },
      output: {
        ExecutionArn: 'arn:aws:states:us-east-1:123456789012:execution:inner:child',
        StartDate: '2026-01-01T00:00:00.000Z',
      },
    });
  });

  it.each<[string, Json, Json]>([
    ['.sync', '{"n":1}', '{"got":1,"name":"child"}'],
    ['.sync:2', { n: 1 }, { got: 1, name: 'child' }],
  ])('with %s waits for its end in the same virtual time', async (pattern, Input, Output) => {
    const execution = await run(start(pattern), waiting);
    expect(execution).toMatchObject({
      ...{ status: 'SUCCEEDED', virtualSeconds: 30 },
      output: { Input, Output, Name: 'child', Status: 'SUCCEEDED', StateMachineArn: ARN },
    });
  });

  it('fails with what the workflow failed with', async () => {
    const { error, cause } = await run(start('.sync'), failing);
    expect(error).toBe('States.TaskFailed');
    expect(JSON.parse(cause ?? '')).toMatchObject({ Error: 'Broken', Status: 'FAILED' });
  });

  it('gives up a workflow that outlives the task', async () => {
    const execution = await run(start('.sync', { TimeoutSeconds: 10 }), waiting);
    expect(execution).toMatchObject({ error: 'States.Timeout', virtualSeconds: 10 });
  });

  it('refuses a name that was taken', async () => {
    const state = start('', { Next: 'T' });
    delete state.End;
    const execution = await runExecution({
      definition: { StartAt: 'S', States: { S: state, T: start('') } },
      ...{ input: {}, mocks: new Map(), identity: testIdentity, services: [] },
      ...{ startTime: 0, seed: 1, stateMachines: new Map([[ARN, failing]]) },
    });
    expect(execution.error).toBe('StepFunctions.ExecutionAlreadyExistsException');
  });

  it('does not hide that a nested task has no mock', async () => {
    const lambda = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true };
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'S' }];
    const execution = await run(start('.sync', { Catch }), inner({ L: lambda }));
    expect(execution.error).toBe('sfn-sagemaker.MissingMock');
  });

  it('stops a workflow that starts itself', async () => {
    const itself = inner({
      S: start('.sync', { Parameters: { StateMachineArn: ARN } }),
    });
    const execution = await run(start('.sync'), itself);
    expect(execution.error).toBe('sfn-sagemaker.EndlessLoop');
  });

  it('needs a mock for a workflow that is not known', async () => {
    const Parameters = { StateMachineArn: `${ARN}2` };
    const execution = await run(start('.sync', { Parameters }), waiting);
    expect(execution.error).toBe('sfn-sagemaker.MissingMock');
  });
});
