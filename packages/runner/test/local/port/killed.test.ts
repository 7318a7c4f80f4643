import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLocalEngine } from '../../../src/local/port/openLocalEngine.ts';
import { type StateFiles, stateFiles } from '../../../src/local/port/stateFiles.ts';
import { begin } from './steps.ts';

const killed = new Error('killed');

/** Files that change until a change is the `last` one, and never after it: as if the process had been killed. */
function filesUntil(last: number): StateFiles & { changes(): number } {
  let changes = 0;
  const unlessKilled = async (change: () => Promise<void>): Promise<void> => {
    if (changes >= last) throw killed;
    changes += 1;
    await change();
  };
  return {
    changes: () => changes,
    read: (path) => stateFiles.read(path),
    replace: (path, text) => unlessKilled(() => stateFiles.replace(path, text)),
    remove: (path) => unlessKilled(() => stateFiles.remove(path)),
  };
}

const definition = JSON.stringify({
  StartAt: 'Model',
  States: {
    Model: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createModel',
      Parameters: {
        ModelName: 'm',
        ExecutionRoleArn: 'arn:aws:iam::123456789012:role/service-role/m',
      },
      ResultPath: null,
      Next: 'Ask',
    },
    Ask: { Type: 'Task', Resource: 'arn:aws:states:us-east-1:123456789012:activity:a', End: true },
  },
});
const stateMachineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:train';
const executionArn = 'arn:aws:states:us-east-1:123456789012:execution:train:run';
const activityArn = 'arn:aws:states:us-east-1:123456789012:activity:a';

async function engineOn(stateFolder: string, files: StateFiles = stateFiles) {
  const { stepFunctions } = await openLocalEngine({
    ...{ stateFolder, files, check: async () => [] },
    location: { partition: 'aws', region: 'us-east-1', account: '123456789012' },
    clock: { now: () => begin, sleep: async () => {} },
  });
  return stepFunctions;
}

/** Whatever was done of it before is left as it is. */
async function work(folder: string, files?: StateFiles): Promise<void> {
  const port = await engineOn(folder, files);
  await port.createActivity({ name: 'a' });
  await port.createStateMachine({ name: 'train', definition, roleArn: 'arn:aws:iam::1:role/r' });
  const running = await statusOf(folder);
  if (running === 'none') await port.startExecution({ stateMachineArn, name: 'run', input: '1' });
  if (running !== 'SUCCEEDED') {
    await port.stopExecution({ executionArn });
    await port.redriveExecution({ executionArn });
    const { taskToken } = await port.getActivityTask({ activityArn });
    await port.sendTaskSuccess({ taskToken, output: '2' });
  }
}

async function statusOf(folder: string): Promise<string | undefined> {
  const port = await engineOn(folder);
  const { executions = [] } = await port
    .listExecutions({ stateMachineArn })
    .catch(() => ({ executions: [] }));
  if (executions.length === 0) return 'none';
  const { status } = await port.describeExecution({ executionArn });
  const { events = [] } = await port.getExecutionHistory({ executionArn });
  expect(events[0]?.type).toBe('ExecutionStarted');
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  return status;
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sfn-sagemaker-killed-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a process that is killed between any two changes of files', () => {
  it('leaves a state that the next one reads, and finishes', { timeout: 120_000 }, async () => {
    const all = await inFolder(async (folder) => {
      const files = filesUntil(Number.POSITIVE_INFINITY);
      await work(folder, files);
      return files.changes();
    });
    expect(all).toBeGreaterThan(12);
    for (let last = 0; last < all; last += 1) {
      await inFolder(async (folder) => {
        await expect(work(folder, filesUntil(last))).rejects.toThrow('killed');
        await work(folder);
        expect(await statusOf(folder)).toBe('SUCCEEDED');
      });
    }
  });
});
