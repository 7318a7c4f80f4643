import type { LocalExecution } from '../../../src/local/execution.ts';
import type { MockedAttempts, MockedResponse } from '../../../src/local/mock.ts';
import type { ObjectStore } from '../../../src/local/objects/objectStore.ts';
import { runExecution } from '../../../src/local/runExecution.ts';
import { memoryObjects } from '../memoryObjects.ts';
import type { RecordedTask, Recording } from './recording.ts';

/** Runs a recorded state machine under the names it had on AWS. */
export function runRecording(recording: Recording): Promise<LocalExecution> {
  const { context, definition, input, mocks } = recording;
  return runExecution({
    definition,
    input,
    identity: {
      stateMachineName: context.stateMachineName,
      executionName: context.executionName,
      account: context.accountId,
      region: context.region,
      partition: 'aws',
      roleArn: context.roleArn ?? '',
      type: context.stateMachineType,
    },
    mocks: mocksOf(mocks),
    services: [],
    objects: objectsOf(recording),
    startTime: Date.UTC(2026, 0, 1),
    seed: 1,
  });
}

function objectsOf({ s3Objects = [] }: Recording): ObjectStore {
  return memoryObjects(
    s3Objects.map(({ bucket, key, body: { text, base64 = '' } }) => ({
      bucket,
      key,
      text: text ?? Buffer.from(base64, 'base64').toString('utf8'),
    })),
  );
}

/** Per state in the order in which AWS scheduled them. */
function mocksOf(tasks: readonly RecordedTask[]): Map<string, MockedAttempts[]> {
  const mocks = new Map<string, MockedAttempts[]>();
  for (const task of tasks) {
    if (task.state === null) continue;
    const attempts = mocks.get(task.state) ?? [];
    mocks.set(task.state, attempts);
    attempts.push({ first: attempts.length, last: attempts.length, response: responseOf(task) });
  }
  return mocks;
}

function responseOf(task: RecordedTask): MockedResponse {
  if (!('error' in task)) return { Return: task.result ?? null };
  const { error, cause } = task;
  return {
    Throw: {
      ...(typeof error === 'string' ? { Error: error } : {}),
      ...(typeof cause === 'string' ? { Cause: cause } : {}),
    },
  };
}
