import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWorld, memoryWorld, type World } from './steps.ts';

const day = 86_400;

/** A task that somebody outside lets succeed or fail. */
function ask(fields: JsonObject = {}): JsonObject {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
    Parameters: { QueueUrl: 'q', MessageBody: { 'token.$': '$$.Task.Token' } },
    ...fields,
  };
}

describe.each([
  ['in memory', memoryWorld],
  ['in a folder, each call in a process of its own', folderWorld],
])('redriveExecution, %s', (_, open) => {
  let world: World;
  afterEach(() => world.end());

  async function start(states: JsonObject, input = '{}') {
    world = open();
    const stateMachineArn = await world.create(states);
    const { executionArn = '' } = await (await world.at(0)).startExecution({
      ...{ stateMachineArn, name: 'run', input },
    });
    return executionArn;
  }

  /** Tokens in the order in which their tasks were scheduled. */
  async function tokens(executionArn: string, seconds: number): Promise<string[]> {
    const { events = [] } = await (await world.at(seconds)).getExecutionHistory({ executionArn });
    return events.flatMap(({ taskScheduledEventDetails: details }) =>
      details === undefined ? [] : [JSON.parse(details.parameters ?? '').MessageBody.token],
    );
  }

  async function tokenAt(executionArn: string, seconds: number): Promise<string> {
    return (await tokens(executionArn, seconds)).at(-1) ?? '';
  }

  it('goes on with the state that failed, in the same history', async () => {
    const executionArn = await start({
      First: { Type: 'Wait', Seconds: 5, Next: 'Ask' },
      Ask: ask({ End: true }),
    });
    const first = await tokenAt(executionArn, 5);
    await (await world.at(10)).sendTaskFailure({ taskToken: first, error: 'Broken' });
    expect(await (await world.at(20)).describeExecution({ executionArn })).toMatchObject({
      ...{ status: 'FAILED', redriveCount: 0, redriveStatus: 'REDRIVABLE' },
    });
    const { redriveDate } = await (await world.at(60)).redriveExecution({ executionArn });
    expect(redriveDate).toEqual(new Date('2026-01-01T00:01:00Z'));
    expect(await (await world.at(61)).describeExecution({ executionArn })).toMatchObject({
      ...{ status: 'RUNNING', redriveCount: 1, redriveDate, redriveStatus: 'NOT_REDRIVABLE' },
      redriveStatusReason: 'Execution is RUNNING and cannot be redriven',
    });
    const second = await tokenAt(executionArn, 61);
    expect(second).not.toBe(first);
    await (await world.at(70)).sendTaskSuccess({ taskToken: second, output: '1' });
    expect(await world.history(executionArn, 70)).toEqual([
      '0 ExecutionStarted',
      '0 WaitStateEntered',
      '5 WaitStateExited',
      '5 TaskStateEntered',
      '5 TaskScheduled',
      '5 TaskStarted',
      '5 TaskSubmitted',
      '10 TaskFailed',
      '10 ExecutionFailed',
      '60 ExecutionRedriven',
      '60 TaskScheduled',
      '60 TaskStarted',
      '60 TaskSubmitted',
      '70 TaskSucceeded',
      '70 TaskStateExited',
      '70 ExecutionSucceeded',
    ]);
    expect(await (await world.at(70)).describeExecution({ executionArn })).toMatchObject({
      ...{ status: 'SUCCEEDED', output: '1', redriveCount: 1 },
      redriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven',
    });
  });

  it('runs of a Parallel only the branches that did not succeed', async () => {
    const branch = (state: JsonObject): JsonObject => ({ StartAt: 'S', States: { S: state } });
    const executionArn = await start({
      Both: {
        Type: 'Parallel',
        Branches: [
          branch({ Type: 'Pass', Result: 'kept', End: true }),
          branch(ask({ End: true })),
          branch({ Type: 'Wait', Seconds: 100, End: true }),
        ],
        End: true,
      },
    });
    const taskToken = await tokenAt(executionArn, 0);
    await (await world.at(10)).sendTaskFailure({ taskToken, error: 'Broken' });
    await (await world.at(20)).redriveExecution({ executionArn });
    const again = await tokenAt(executionArn, 20);
    await (await world.at(30)).sendTaskSuccess({ taskToken: again, output: '"asked"' });
    expect(await (await world.at(120)).describeExecution({ executionArn })).toMatchObject({
      ...{ status: 'SUCCEEDED', output: '["kept","asked",{}]' },
    });
    const types = (await world.history(executionArn, 120)).map((event) => event.split(' ')[1]);
    expect(types.filter((type) => type === 'PassStateEntered')).toHaveLength(1);
    expect(types.filter((type) => type === 'ParallelStateStarted')).toHaveLength(1);
  });

  it.each(['INLINE', 'DISTRIBUTED'])(
    'runs of a Map (%s) only what did not succeed',
    async (Mode) => {
      const executionArn = await start(
        {
          Each: {
            Type: 'Map',
            ItemProcessor: {
              ProcessorConfig: {
                Mode,
                ...(Mode === 'DISTRIBUTED' && { ExecutionType: 'STANDARD' }),
              },
              StartAt: 'Which',
              States: {
                Which: {
                  Type: 'Choice',
                  Choices: [{ Variable: '$', NumericEquals: 2, Next: 'Twice' }],
                  Default: 'Once',
                },
                Once: { Type: 'Pass', End: true },
                Twice: {
                  Type: 'Task',
                  Resource: 'arn:aws:states:us-east-1:123456789012:activity:twice',
                  End: true,
                },
              },
            },
            End: true,
          },
        },
        '[1,2,3]',
      );
      expect(await (await world.at(1)).describeExecution({ executionArn })).toMatchObject({
        status: 'FAILED',
      });
      const { activityArn } = await (await world.at(2)).createActivity({ name: 'twice' });
      await (await world.at(3)).redriveExecution({ executionArn });
      const { taskToken, input } = await (await world.at(4)).getActivityTask({ activityArn });
      expect(input).toBe('2');
      await (await world.at(5)).sendTaskSuccess({ taskToken, output: '4' });
      expect(await (await world.at(5)).describeExecution({ executionArn })).toMatchObject({
        ...{ status: 'SUCCEEDED', output: '[1,4,3]' },
      });
      const events = await world.history(executionArn, 5);
      expect(events.includes('3 MapRunRedriven')).toBe(Mode === 'DISTRIBUTED');
      const { mapRuns = [] } = await (await world.at(5)).listMapRuns({ executionArn });
      for (const { mapRunArn } of mapRuns) {
        const port = await world.at(5);
        expect(await port.describeMapRun({ mapRunArn })).toMatchObject({
          ...{ status: 'SUCCEEDED', redriveCount: 1, executionCounts: { succeeded: 3, total: 3 } },
        });
      }
    },
  );

  it('goes on after a stop, and fails again at a Fail state', async () => {
    const executionArn = await start({
      Wait: { Type: 'Wait', Seconds: 100, Next: 'Fail' },
      Fail: { Type: 'Fail', Error: 'Broken' },
    });
    await (await world.at(10)).stopExecution({ executionArn, error: 'Enough', cause: 'late' });
    await (await world.at(20)).redriveExecution({ executionArn });
    await (await world.at(130)).redriveExecution({ executionArn });
    expect(await world.history(executionArn, 130)).toEqual([
      '0 ExecutionStarted',
      '0 WaitStateEntered',
      '10 ExecutionAborted',
      '20 ExecutionRedriven',
      '120 WaitStateExited',
      '120 FailStateEntered',
      '120 ExecutionFailed',
      '130 ExecutionRedriven',
      '130 FailStateEntered',
      '130 ExecutionFailed',
    ]);
  });

  it('counts retries and the timeout of the machine anew, and says so to the workflow', async () => {
    const executionArn = await start({
      Ask: ask({
        Parameters: {
          QueueUrl: 'q',
          MessageBody: {
            'token.$': '$$.Task.Token',
            'redrives.$': '$$.Execution.RedriveCount',
            'retries.$': '$$.State.RetryCount',
          },
        },
        Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1, IntervalSeconds: 1 }],
        End: true,
      }),
    });
    const fail = async (seconds: number): Promise<void> => {
      const taskToken = await tokenAt(executionArn, seconds);
      await (await world.at(seconds)).sendTaskFailure({ taskToken, error: 'Broken' });
    };
    await fail(1);
    await fail(2);
    await (await world.at(3)).redriveExecution({ executionArn });
    await fail(4);
    await fail(5);
    const { events = [] } = await (await world.at(6)).getExecutionHistory({ executionArn });
    const told = events.flatMap(({ taskScheduledEventDetails: details }) => {
      if (details === undefined) return [];
      const { redrives, retries } = JSON.parse(details.parameters ?? '').MessageBody;
      return [[redrives, retries]];
    });
    expect(told).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(events.at(-1)?.type).toBe('ExecutionFailed');
  });

  it('is refused for what runs, has succeeded, is too old, or does not exist', async () => {
    const executionArn = await start({
      Wait: { Type: 'Wait', Seconds: 100, Next: 'F' },
      F: { Type: 'Fail' },
    });
    const refused = { name: 'ExecutionNotRedrivable' };
    const running = (await world.at(50)).redriveExecution({ executionArn });
    await expect(running).rejects.toMatchObject(refused);
    const late = 100 + 14 * day + 1;
    expect(await (await world.at(late)).describeExecution({ executionArn })).toMatchObject({
      redriveStatusReason: 'Execution redrivable period exceeded',
    });
    const old = (await world.at(late)).redriveExecution({ executionArn });
    await expect(old).rejects.toMatchObject(refused);
    const missing = (await world.at(late)).redriveExecution({ executionArn: `${executionArn}2` });
    await expect(missing).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });
});
