import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { LocalExecution } from '../packages/runner/src/local/execution.ts';
import { folderObjects } from '../packages/runner/src/local/objects/folderObjects.ts';
import { runExecution } from '../packages/runner/src/local/runExecution.ts';

export interface Workload {
  readonly definition: JsonObject;
  readonly input: Json;
}

/** Runs on the embedded engine, without the quota of events; `folder` stands for S3. */
export function runDefinition(
  { definition, input }: Workload,
  folder?: string,
): Promise<LocalExecution> {
  return runExecution({
    ...{ definition, input, mocks: new Map(), services: [], startTime: 0, seed: 1 },
    ...(folder !== undefined && { objects: folderObjects(folder) }),
    historyLimit: Number.POSITIVE_INFINITY,
    identity: {
      ...{ stateMachineName: 'bench', executionName: 'bench', type: 'STANDARD' },
      ...{ account: '123456789012', region: 'us-east-1', partition: 'aws' },
      roleArn: 'arn:aws:iam::123456789012:role/bench',
    },
  });
}

/** A Choice and a Pass, `iterations` times. */
export function loop(iterations: number): JsonObject {
  return {
    StartAt: 'Begin',
    States: {
      Begin: { Type: 'Pass', Result: { done: 0 }, Next: 'Enough?' },
      'Enough?': {
        Type: 'Choice',
        Choices: [{ Variable: '$.done', NumericLessThan: iterations, Next: 'Count' }],
        Default: 'End',
      },
      Count: {
        Type: 'Pass',
        Parameters: { 'done.$': 'States.MathAdd($.done, 1)' },
        Next: 'Enough?',
      },
      End: { Type: 'Succeed' },
    },
  };
}
