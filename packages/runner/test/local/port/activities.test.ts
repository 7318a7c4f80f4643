import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWorld, memoryWorld, type World } from './steps.ts';

const activityArn = 'arn:aws:states:us-east-1:123456789012:activity:label';

function labels(fields: JsonObject = {}): JsonObject {
  return { Label: { Type: 'Task', Resource: activityArn, ...fields, End: true } };
}

describe.each([
  ['in memory', memoryWorld],
  ['in a folder, each call in a process of its own', folderWorld],
])('activities, %s', (_, open) => {
  let world: World;
  afterEach(() => world.end());

  async function start(fields: JsonObject = {}) {
    world = open();
    await (await world.at(0)).createActivity({ name: 'label' });
    const stateMachineArn = await world.create(labels(fields));
    const { executionArn = '' } = await (await world.at(10)).startExecution({
      ...{ stateMachineArn, name: 'run', input: '{"image":1}' },
    });
    return executionArn;
  }

  it('give their task to one worker, whose answer is the result', async () => {
    const executionArn = await start();
    const fetched = await (await world.at(100)).getActivityTask({ activityArn, workerName: 'w1' });
    expect(fetched).toEqual({ taskToken: expect.any(String), input: '{"image":1}' });
    expect(await (await world.at(101)).getActivityTask({ activityArn })).toEqual({});
    const { taskToken } = fetched;
    await (await world.at(200)).sendTaskSuccess({ taskToken, output: '"cat"' });
    expect(await world.history(executionArn, 200)).toEqual([
      '10 ExecutionStarted',
      '10 TaskStateEntered',
      '10 ActivityScheduled',
      '100 ActivityStarted',
      '200 ActivitySucceeded',
      '200 TaskStateExited',
      '200 ExecutionSucceeded',
    ]);
    const { events } = await (await world.at(200)).getExecutionHistory({ executionArn });
    expect(events?.[3]?.activityStartedEventDetails).toEqual({ workerName: 'w1' });
  });

  it('time out when no worker comes, without having started', async () => {
    const executionArn = await start({ TimeoutSeconds: 60 });
    expect((await world.history(executionArn, 70)).slice(2)).toEqual([
      '10 ActivityScheduled',
      '70 ActivityTimedOut',
      '70 ExecutionFailed',
    ]);
  });

  it('count heartbeats from when a worker came', async () => {
    const executionArn = await start({ TimeoutSeconds: 600, HeartbeatSeconds: 30 });
    await (await world.at(100)).getActivityTask({ activityArn });
    expect((await world.history(executionArn, 200)).slice(3)).toEqual([
      '100 ActivityStarted',
      '130 ActivityTimedOut',
      '130 ExecutionFailed',
    ]);
  });

  it('fail the execution when they are gone', async () => {
    world = open();
    await (await world.at(0)).createActivity({ name: 'label' });
    const stateMachineArn = await world.create({
      Wait: { Type: 'Wait', Seconds: 50, Next: 'Label' },
      ...labels(),
    });
    const started = await (await world.at(10)).startExecution({ stateMachineArn, name: 'run' });
    await (await world.at(20)).deleteActivity({ activityArn });
    expect(await (await world.at(60)).describeExecution(started)).toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringContaining(`The activity ${activityArn} does not exist.`),
    });
  });

  it('are created once, listed, described and deleted', async () => {
    world = open();
    const created = await (await world.at(1)).createActivity({ name: 'label' });
    expect(created.activityArn).toBe(activityArn);
    expect(await (await world.at(2)).createActivity({ name: 'label' })).toEqual(created);
    const described = await (await world.at(2)).describeActivity({ activityArn });
    expect(described).toEqual({ ...created, name: 'label' });
    expect((await (await world.at(2)).listActivities({})).activities).toEqual([described]);
    await (await world.at(3)).deleteActivity({ activityArn });
    await (await world.at(3)).deleteActivity({ activityArn });
    const gone = (await world.at(4)).describeActivity({ activityArn });
    await expect(gone).rejects.toMatchObject({ name: 'ActivityDoesNotExist' });
    expect((await (await world.at(4)).listActivities({})).activities).toEqual([]);
  });

  it('refuse names and ARNs as AWS does', async () => {
    world = open();
    const port = await world.at(0);
    await expect(async () => port.createActivity({ name: 'a b' })).rejects.toMatchObject({
      name: 'InvalidName',
    });
    await expect(port.describeActivity({ activityArn: 'label' })).rejects.toMatchObject({
      ...{ name: 'InvalidArn', message: "Invalid Arn: 'Invalid ARN prefix: label'" },
    });
    const other = activityArn.replace('activity', 'stateMachine');
    await expect(port.getActivityTask({ activityArn: other })).rejects.toMatchObject({
      message: "Invalid Arn: 'Resource type not valid in this context: stateMachine'",
    });
  });
});
