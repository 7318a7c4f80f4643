import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWorld, memoryWorld, type World } from './steps.ts';

function waiting(fields: JsonObject = {}): JsonObject {
  return {
    Ask: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
      Parameters: {
        QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
        MessageBody: { 'token.$': '$$.Task.Token' },
      },
      ...fields,
      Next: 'Done',
    },
    Done: { Type: 'Pass', End: true },
  };
}

describe.each([
  ['in memory', memoryWorld],
  ['in a folder, each call in a process of its own', folderWorld],
])('tasks that wait for their token, %s', (_, open) => {
  let world: World;
  afterEach(() => world.end());

  async function start(fields: JsonObject = {}) {
    world = open();
    const stateMachineArn = await world.create(waiting(fields));
    const { executionArn = '' } = await (await world.at(10)).startExecution({
      ...{ stateMachineArn, name: 'run', input: '{}' },
    });
    const { events = [] } = await (await world.at(10)).getExecutionHistory({ executionArn });
    const scheduled = events.find(({ type }) => type === 'TaskScheduled');
    const parameters = JSON.parse(scheduled?.taskScheduledEventDetails?.parameters ?? '{}');
    return { executionArn, taskToken: String(parameters.MessageBody.token) };
  }

  async function statusAt(executionArn: string, seconds: number) {
    return (await world.at(seconds)).describeExecution({ executionArn });
  }

  it('go on when it is sent back', async () => {
    const { executionArn, taskToken } = await start();
    expect((await statusAt(executionArn, 1000)).status).toBe('RUNNING');
    await (await world.at(1000)).sendTaskSuccess({ taskToken, output: '{"approved":true}' });
    expect(await statusAt(executionArn, 1000)).toMatchObject({
      ...{ status: 'SUCCEEDED', output: '{"approved":true}' },
    });
    expect(await world.history(executionArn, 1000)).toEqual([
      '10 ExecutionStarted',
      '10 TaskStateEntered',
      '10 TaskScheduled',
      '10 TaskStarted',
      '10 TaskSubmitted',
      '1000 TaskSucceeded',
      '1000 TaskStateExited',
      '1000 PassStateEntered',
      '1000 PassStateExited',
      '1000 ExecutionSucceeded',
    ]);
  });

  it('fail with the error that is sent', async () => {
    const { executionArn, taskToken } = await start({
      Catch: [{ ErrorEquals: ['Refused'], Next: 'Done' }],
    });
    await (await world.at(20)).sendTaskFailure({ taskToken, error: 'Refused', cause: 'too dear' });
    expect(await statusAt(executionArn, 20)).toMatchObject({
      ...{ status: 'SUCCEEDED', output: '{"Error":"Refused","Cause":"too dear"}' },
    });
  });

  it('time out without an answer, and take none after that', async () => {
    const { executionArn, taskToken } = await start({ TimeoutSeconds: 60 });
    expect((await statusAt(executionArn, 69)).status).toBe('RUNNING');
    expect(await statusAt(executionArn, 70)).toMatchObject({
      ...{ status: 'FAILED', error: 'States.Timeout' },
    });
    const late = (await world.at(70)).sendTaskSuccess({ taskToken, output: '{}' });
    await expect(late).rejects.toMatchObject({
      name: 'TaskTimedOut',
      message: "Task Timed Out: 'Provided task does not exist anymore'",
    });
  });

  it('live as long as heartbeats come', async () => {
    const { executionArn, taskToken } = await start({ HeartbeatSeconds: 30 });
    for (const seconds of [35, 60, 85]) {
      await (await world.at(seconds)).sendTaskHeartbeat({ taskToken });
    }
    expect((await statusAt(executionArn, 114)).status).toBe('RUNNING');
    expect(await statusAt(executionArn, 115)).toMatchObject({ error: 'States.HeartbeatTimeout' });
    expect((await world.history(executionArn, 115)).slice(-2)).toEqual([
      '115 TaskTimedOut',
      '115 ExecutionFailed',
    ]);
  });

  it('have a new token in every attempt', async () => {
    const Retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 5 }];
    const { executionArn, taskToken } = await start({ Retry });
    await (await world.at(20)).sendTaskFailure({ taskToken, error: 'Again' });
    const again = (await world.at(25)).sendTaskSuccess({ taskToken, output: '{}' });
    await expect(again).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect((await world.history(executionArn, 25)).slice(-4)).toEqual([
      '20 TaskFailed',
      '25 TaskScheduled',
      '25 TaskStarted',
      '25 TaskSubmitted',
    ]);
  });

  it('end with the execution', async () => {
    const { executionArn, taskToken } = await start();
    await (await world.at(20)).stopExecution({ executionArn });
    const late = (await world.at(21)).sendTaskHeartbeat({ taskToken });
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('refuse what is no token, no JSON, or too long', async () => {
    const { taskToken } = await start();
    const port = await world.at(10);
    await expect(
      port.sendTaskSuccess({ taskToken: 'made up', output: '{}' }),
    ).rejects.toMatchObject({ name: 'InvalidToken', message: "Invalid Token: 'Invalid token'" });
    await expect(port.sendTaskSuccess({ taskToken, output: '{' })).rejects.toMatchObject({
      name: 'InvalidOutput',
    });
    const output = JSON.stringify('x'.repeat(262_144));
    await expect(port.sendTaskSuccess({ taskToken, output })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    const error = 'x'.repeat(257);
    await expect(async () => port.sendTaskFailure({ taskToken, error })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});
