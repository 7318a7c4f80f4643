import { describe, expect, it } from 'vitest';
import { openLocalEngine } from '../../../src/local/port/openLocalEngine.ts';
import { begin } from './steps.ts';

async function started(states: object) {
  const slept: number[] = [];
  const { clock, stepFunctions } = await openLocalEngine({
    location: { partition: 'aws', region: 'us-east-1', account: '123456789012' },
    check: async () => [],
    clock: { now: () => begin, sleep: async (milliseconds) => void slept.push(milliseconds) },
  });
  await stepFunctions.createActivity({ name: 'a' });
  const { stateMachineArn } = await stepFunctions.createStateMachine({
    ...{ name: 'train', roleArn: 'arn:aws:iam::123456789012:role/r' },
    definition: JSON.stringify({ StartAt: 'S', States: states }),
  });
  const { executionArn } = await stepFunctions.startExecution({ stateMachineArn });
  return { clock, stepFunctions, executionArn, slept };
}

const activity = {
  Type: 'Task',
  Resource: 'arn:aws:states:us-east-1:123456789012:activity:a',
  TimeoutSeconds: 3600,
  End: true,
};

describe('the time of the embedded engine', () => {
  it('goes on to the next event, without any real time', async () => {
    const { clock, slept } = await started({ S: { Type: 'Wait', Seconds: 600, End: true } });
    await clock.sleep(1000);
    expect([clock.now() - begin, slept]).toEqual([600_000, []]);
  });

  it('passes as real time while somebody outside is to answer', async () => {
    const { clock, slept, stepFunctions, executionArn } = await started({ S: activity });
    await clock.sleep(1000);
    await clock.sleep(2000);
    expect([clock.now() - begin, slept]).toEqual([3000, [1000, 2000]]);
    const { taskToken } = await stepFunctions.getActivityTask({
      activityArn: activity.Resource,
    });
    await stepFunctions.sendTaskSuccess({ taskToken, output: '1' });
    expect(await stepFunctions.describeExecution({ executionArn })).toMatchObject({
      ...{ status: 'SUCCEEDED', stopDate: new Date(begin + 3000) },
    });
  });

  it('goes on for a worker that comes before its task', async () => {
    const { clock, stepFunctions } = await started({
      S: { Type: 'Wait', Seconds: 40, Next: 'A' },
      A: activity,
    });
    const activityArn = activity.Resource;
    expect(await stepFunctions.getActivityTask({ activityArn })).toMatchObject({ input: '{}' });
    expect(clock.now() - begin).toBe(40_000);
    expect(await stepFunctions.getActivityTask({ activityArn })).toEqual({});
    expect(clock.now() - begin).toBe(100_000);
  });
});
