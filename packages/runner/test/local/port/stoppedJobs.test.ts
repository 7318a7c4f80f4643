import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { memoryWorld, type World } from './steps.ts';

const process: JsonObject = {
  Type: 'Task',
  Resource: 'arn:aws:states:::sagemaker:createProcessingJob.sync',
  Parameters: {
    ProcessingJobName: 'prepare',
    RoleArn: 'arn:aws:iam::123456789012:role/service-role/processing',
    AppSpecification: { ImageUri: '123456789012.dkr.ecr.us-east-1.amazonaws.com/prepare:1' },
    ProcessingResources: {
      ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 10 },
    },
  },
  End: true,
};
const look: JsonObject = {
  Type: 'Task',
  Resource: 'arn:aws:states:::aws-sdk:sagemaker:describeProcessingJob',
  Parameters: { ProcessingJobName: 'prepare' },
  OutputPath: '$.ProcessingJobStatus',
  End: true,
};

/** The status that a workflow sees which asks for the job. */
async function jobStatus(world: World, seconds: number): Promise<string> {
  const stateMachineArn = await world.create({ Look: look }, { name: 'look' });
  const port = await world.at(seconds);
  const { executionArn } = await port.startExecution({ stateMachineArn, name: `${seconds}` });
  return JSON.parse((await port.describeExecution({ executionArn })).output ?? 'null');
}

async function start(states: JsonObject): Promise<{ world: World; executionArn: string }> {
  const world = memoryWorld();
  const stateMachineArn = await world.create(states);
  const { executionArn = '' } = await (await world.at(0)).startExecution({ stateMachineArn });
  return { world, executionArn };
}

describe('the job that a task waits for', () => {
  it('is stopped with the execution', async () => {
    const { world, executionArn } = await start({ Process: process });
    expect(await jobStatus(world, 59)).toBe('InProgress');
    await (await world.at(60)).stopExecution({ executionArn });
    expect(await jobStatus(world, 61)).toBe('Stopping');
    expect(await jobStatus(world, 3600)).toBe('Stopped');
  });

  it('is stopped when a sibling branch fails', async () => {
    const branch = (state: JsonObject, more: JsonObject = {}): JsonObject => ({
      ...{ StartAt: 'S', States: { S: state, ...more } },
    });
    const { world } = await start({
      Both: {
        Type: 'Parallel',
        Branches: [
          branch(process),
          branch({ Type: 'Wait', Seconds: 60, Next: 'F' }, { F: { Type: 'Fail' } }),
        ],
        End: true,
      },
    });
    expect(await jobStatus(world, 59)).toBe('InProgress');
    expect(await jobStatus(world, 61)).toBe('Stopping');
    expect(await jobStatus(world, 3600)).toBe('Stopped');
  });

  it('is stopped when the task times out', async () => {
    const { world } = await start({ Process: { ...process, TimeoutSeconds: 60 } });
    expect(await jobStatus(world, 59)).toBe('InProgress');
    expect(await jobStatus(world, 61)).toBe('Stopping');
  });

  it('is not seen before its time by a workflow that looks earlier', async () => {
    const { world } = await start({ Wait: { Type: 'Wait', Seconds: 100, Next: 'P' }, P: process });
    const other = await world.create({ Process: process }, { name: 'other' });
    const port = await world.at(50);
    const { executionArn } = await port.startExecution({ stateMachineArn: other, name: 'first' });
    const { events = [] } = await port.getExecutionHistory({ executionArn });
    expect(events.map(({ type }) => type)).toContain('TaskSubmitted');
  });
});
