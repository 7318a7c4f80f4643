import { afterEach, describe, expect, it } from 'vitest';
import { folderWorld, memoryWorld, type World } from './steps.ts';

describe.each([
  ['in memory', memoryWorld],
  ['in a folder, each call in a process of its own', folderWorld],
])('executions below others, %s', (_, open) => {
  let world: World;
  afterEach(() => world.end());

  async function startNested() {
    world = open();
    const StateMachineArn = await world.create(
      { Wait: { Type: 'Wait', Seconds: 30, End: true } },
      { name: 'inner' },
    );
    const stateMachineArn = await world.create({
      Start: {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Parameters: { StateMachineArn, Name: 'child', Input: { n: 1 } },
        End: true,
      },
    });
    const { executionArn = '' } = await (await world.at(10)).startExecution({
      ...{ stateMachineArn, name: 'run' },
    });
    return {
      executionArn,
      childArn: `${StateMachineArn.replace('stateMachine', 'execution')}:child`,
    };
  }

  it('nested ones are described and listed, and have a history', async () => {
    const { childArn } = await startNested();
    const stateMachineArn = childArn.replace('execution', 'stateMachine').replace(/:child$/, '');
    expect(await (await world.at(20)).describeExecution({ executionArn: childArn })).toMatchObject({
      ...{ name: 'child', status: 'RUNNING', input: '{"n":1}', stateMachineArn },
    });
    const { executions } = await (await world.at(40)).listExecutions({ stateMachineArn });
    expect(executions).toEqual([expect.objectContaining({ executionArn: childArn })]);
    expect(await world.history(childArn, 40)).toEqual([
      '10 ExecutionStarted',
      '10 WaitStateEntered',
      '40 WaitStateExited',
      '40 ExecutionSucceeded',
    ]);
  });

  it('a nested one is stopped with its parent', async () => {
    const { executionArn, childArn } = await startNested();
    await (await world.at(20)).stopExecution({ executionArn });
    const child = await (await world.at(20)).describeExecution({ executionArn: childArn });
    expect(child).toMatchObject({ status: 'ABORTED', stopDate: new Date('2026-01-01T00:00:20Z') });
  });

  it('a nested one that is stopped fails the task that waits for it', async () => {
    const { executionArn, childArn } = await startNested();
    await (await world.at(20)).stopExecution({ executionArn: childArn, error: 'Enough' });
    const parent = await (await world.at(20)).describeExecution({ executionArn });
    expect(parent).toMatchObject({ status: 'FAILED', error: 'States.TaskFailed' });
    expect(JSON.parse(parent.cause ?? '')).toMatchObject({ Error: 'Enough', Status: 'ABORTED' });
  });

  it('a name that a nested one has is taken', async () => {
    const { childArn } = await startNested();
    const stateMachineArn = childArn.replace('execution', 'stateMachine').replace(/:child$/, '');
    const again = (await world.at(100)).startExecution({ stateMachineArn, name: 'child' });
    await expect(again).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('those of a Map Run are counted, listed and described', async () => {
    world = open();
    const stateMachineArn = await world.create({
      Each: {
        Type: 'Map',
        Label: 'each',
        MaxConcurrency: 1,
        ToleratedFailureCount: 1,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Wait',
          States: {
            Wait: { Type: 'Wait', Seconds: 10, Next: 'Which' },
            Which: {
              Type: 'Choice',
              Choices: [{ Variable: '$', NumericEquals: 2, Next: 'Bad' }],
              Default: 'Good',
            },
            Good: { Type: 'Succeed' },
            Bad: { Type: 'Fail', Error: 'Broken' },
          },
        },
        End: true,
      },
    });
    const { executionArn } = await (await world.at(0)).startExecution({
      ...{ stateMachineArn, name: 'run', input: '[1,2,3]' },
    });
    const { mapRuns } = await (await world.at(15)).listMapRuns({ executionArn });
    const mapRunArn = mapRuns?.[0]?.mapRunArn;
    expect(mapRuns).toEqual([
      {
        ...{ executionArn, mapRunArn: expect.stringContaining(':mapRun:train/each:') },
        stateMachineArn: `${stateMachineArn}/each`,
        startDate: new Date('2026-01-01T00:00:00Z'),
      },
    ]);
    const halfway = await (await world.at(15)).describeMapRun({ mapRunArn });
    expect(halfway).toMatchObject({
      ...{ status: 'RUNNING', maxConcurrency: 1, toleratedFailureCount: 1, redriveCount: 0 },
      itemCounts: { pending: 1, running: 1, succeeded: 1, failed: 0, total: 3 },
    });
    const whole = await (await world.at(30)).describeMapRun({ mapRunArn });
    expect(whole).toMatchObject({
      ...{ status: 'SUCCEEDED', stopDate: new Date('2026-01-01T00:00:30Z') },
      executionCounts: { pending: 0, running: 0, succeeded: 2, failed: 1, total: 3 },
    });
    const failed = await (await world.at(30)).listExecutions({ mapRunArn, statusFilter: 'FAILED' });
    const childArn = failed.executions?.[0]?.executionArn;
    expect(await (await world.at(30)).describeExecution({ executionArn: childArn })).toMatchObject({
      ...{ mapRunArn, status: 'FAILED', error: 'Broken', input: '2' },
      redriveStatus: 'REDRIVABLE_BY_MAP_RUN',
    });
    expect(await world.history(childArn ?? '', 30)).toEqual([
      '10 ExecutionStarted',
      '10 WaitStateEntered',
      '20 WaitStateExited',
      '20 ChoiceStateEntered',
      '20 ChoiceStateExited',
      '20 FailStateEntered',
      '20 ExecutionFailed',
    ]);
  });

  it('a Map Run that does not exist is named so', async () => {
    world = open();
    const mapRunArn = 'arn:aws:states:us-east-1:123456789012:mapRun:train/each:1';
    const missing = (await world.at(0)).describeMapRun({ mapRunArn });
    await expect(missing).rejects.toMatchObject({ name: 'ResourceNotFound' });
  });
});

describe('Express workflows', () => {
  async function express(seconds: number) {
    const world = memoryWorld();
    const stateMachineArn = await world.create(
      {
        Wait: { Type: 'Wait', Seconds: seconds, Next: 'Who' },
        Who: { Type: 'Pass', Parameters: { 'arn.$': '$$.Execution.Id' }, End: true },
      },
      { name: 'quick', type: 'EXPRESS' },
    );
    return { port: await world.at(0), stateMachineArn };
  }

  it('give their end to who waits for it, which takes virtual time', async () => {
    const { port, stateMachineArn } = await express(2);
    const response = await port.startSyncExecution({ stateMachineArn, name: 'one', input: '{}' });
    const { executionArn } = response;
    expect(executionArn).toMatch(/:express:quick:one:[0-9a-f-]{36}$/);
    expect(response).toEqual({
      ...{ executionArn, stateMachineArn, name: 'one', status: 'SUCCEEDED' },
      startDate: new Date('2026-01-01T00:00:00Z'),
      stopDate: new Date('2026-01-01T00:00:02Z'),
      ...{ input: '{}', inputDetails: { included: true } },
      ...{ output: JSON.stringify({ arn: executionArn }), outputDetails: { included: true } },
      billingDetails: { billedMemoryUsedInMB: 64, billedDurationInMilliseconds: 2000 },
    });
    const next = await port.startSyncExecution({ stateMachineArn, name: 'one' });
    expect(next.startDate).toEqual(response.stopDate);
    expect(next.executionArn).not.toBe(executionArn);
  });

  it('time out after five minutes', async () => {
    const { port, stateMachineArn } = await express(301);
    const { status, output } = await port.startSyncExecution({ stateMachineArn });
    expect([status, output]).toEqual(['TIMED_OUT', undefined]);
  });

  it('are started without waiting, and cannot be asked for', async () => {
    const { port, stateMachineArn } = await express(2);
    const { executionArn } = await port.startExecution({ stateMachineArn });
    await expect(port.describeExecution({ executionArn })).rejects.toMatchObject({
      name: 'InvalidArn',
      message: "Invalid Arn: 'Resource type not valid in this context: express'",
    });
    await expect(port.listExecutions({ stateMachineArn })).rejects.toMatchObject({
      name: 'StateMachineTypeNotSupported',
    });
  });

  it('are the only ones whose end can be waited for', async () => {
    const world = memoryWorld();
    const stateMachineArn = await world.create({ P: { Type: 'Pass', End: true } });
    const started = (await world.at(0)).startSyncExecution({ stateMachineArn });
    await expect(started).rejects.toMatchObject({ name: 'StateMachineTypeNotSupported' });
  });
});
