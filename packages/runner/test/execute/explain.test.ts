import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { failedEvent } from '../../src/execute/explain/failedEvent.ts';
import { failureHelp } from '../../src/execute/explain/failureHelp.ts';
import { jobLog } from '../../src/execute/explain/jobLog.ts';
import { memoryShell } from '../memoryShell.ts';
import { localEngine } from '../port/engines.ts';

const training = {
  'TrainingJobName.$': '$$.Execution.Name',
  RoleArn: 'arn:aws:iam::123456789012:role/job',
  AlgorithmSpecification: {
    TrainingImage: '123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1',
    TrainingInputMode: 'File',
  },
  OutputDataConfig: { S3OutputPath: 's3://ml/models' },
  ResourceConfig: { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 10 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
};

const train = {
  Type: 'Task',
  Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
  Parameters: training,
};

const plain = { StartAt: 'Train', States: { Train: { ...train, End: true } } };

/** Whose Catch ends in a Fail state that says nothing of the reason. */
const caught = {
  StartAt: 'Train',
  States: {
    Train: { ...train, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Report' }], End: true },
    Report: { Type: 'Fail', Error: 'Pipeline', Cause: 'the pipeline failed' },
  },
};

const nested = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: [plain, { StartAt: 'Idle', States: { Idle: { Type: 'Pass', End: true } } }],
      End: true,
    },
  },
};

const choice = {
  StartAt: 'Ready?',
  States: {
    'Ready?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.ready', IsPresent: true, Next: 'Done' }],
    },
    Done: { Type: 'Succeed' },
  },
};

const timeout = {
  StartAt: 'Train',
  States: { Train: { ...train, TimeoutSeconds: 60, End: true } },
};

const path = {
  StartAt: 'Copy',
  States: { Copy: { Type: 'Pass', InputPath: '$.missing', End: true } },
};

interface Situation {
  readonly definition: object;
  readonly answer?: object;
}

const refusedCall = (Cause: string, code = 'SageMaker.AmazonSageMakerException'): Situation => ({
  definition: plain,
  answer: { Throw: { Error: code, Cause } },
});
const failedJob = (FailureReason: string): Situation => ({
  definition: plain,
  answer: { Job: { Status: 'Failed', FailureReason } },
});

const situations: Readonly<Record<string, Situation>> = {
  'algorithm-error': failedJob('AlgorithmError: ExecuteUserScriptError: exit code 1'),
  'client-error': failedJob('ClientError: Data download failed: no objects under s3://ml/train'),
  'job-access-denied': failedJob(
    'ClientError: Data download failed: Access denied for s3://ml/train',
  ),
  capacity: failedJob('CapacityError: Unable to provision requested ML compute capacity.'),
  'internal-error': failedJob('InternalServerError: We encountered an internal error.'),
  'max-runtime': { definition: plain, answer: { Job: { DurationSeconds: 7200 } } },
  'behind-a-catch': {
    definition: caught,
    answer: { Job: { Status: 'Failed', FailureReason: 'AlgorithmError: exit code 1' } },
  },
  'in-a-branch': {
    definition: nested,
    answer: { Job: { Status: 'Failed', FailureReason: 'AlgorithmError: exit code 1' } },
  },
  quota: { definition: plain, answer: { Job: { Refusal: 'ResourceLimitExceeded' } } },
  'missing-permission': {
    definition: plain,
    answer: { Job: { Refusal: 'AccessDeniedException' } },
  },
  throttled: { definition: plain, answer: { Job: { Refusal: 'ThrottlingException' } } },
  'name-in-use': refusedCall(
    'Job name must be unique within an AWS account and region, and a training job with this name already exists (Service: AmazonSageMaker; Status Code: 400; Error Code: ResourceInUse)',
    'SageMaker.ResourceInUseException',
  ),
  'not-there': refusedCall(
    'Could not find image "churn:9" (Service: AmazonSageMaker; Status Code: 400; Error Code: ValidationException)',
  ),
  parameters: refusedCall(
    '1 validation error detected: Value at "volumeSizeInGB" failed to satisfy constraint (Service: AmazonSageMaker; Status Code: 400; Error Code: ValidationException)',
  ),
  'own-data': {
    definition: {
      StartAt: 'Stop',
      States: {
        Stop: { Type: 'Fail', Error: 'Data.Bad', Cause: `{"rows":[],"note":"${'x'.repeat(80)}"}` },
      },
    },
  },
  timeout: { definition: timeout },
  choice: { definition: choice },
  path: { definition: path },
};

describe('execute tells why an execution failed, and what to change', () => {
  it.each(Object.entries(situations))('%s', async (name, { definition, answer }) => {
    const mocks = {
      StateMachines: { train: { TestCases: { fails: answer ? { Train: 'answer' } : {} } } },
      MockedResponses: { ...(answer && { answer: { '0-9': answer } }) },
    };
    const shell = memoryShell({
      'train.asl.json': JSON.stringify(definition),
      'mocks.json': JSON.stringify(mocks),
    });
    const argv = ['execute', 'train.asl.json', '--execution-name', 'mine', '--engine', 'local'];
    const code = await runCli([...argv, '--mocks', 'mocks.json', '--case', 'fails'], shell);
    expect(code).toBe(1);
    await expect(shell.out()).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('the failure of an execution', () => {
  it('is found at the end of a long history, page by page', async () => {
    const { stepFunctions } = await localEngine();
    const tokens: (string | undefined)[] = [];
    const events = Array.from({ length: 500 }, (_, index) => ({
      ...{ id: index + 1, previousEventId: index, timestamp: new Date(0) },
      type: 'TaskScheduled' as const,
    }));
    const history = [
      {
        ...{ id: 1, previousEventId: 0, timestamp: new Date(0), type: 'TaskStateEntered' as const },
        stateEnteredEventDetails: { name: 'First' },
      },
      ...events.slice(1),
      { id: 501, previousEventId: 500, timestamp: new Date(0), type: 'ExecutionFailed' as const },
    ].toReversed();
    const found = await failedEvent(
      {
        ...stepFunctions,
        getExecutionHistory: async ({ nextToken, maxResults = 0 }) => {
          tokens.push(nextToken);
          const from = Number(nextToken ?? 0);
          const next = from + maxResults;
          return {
            events: history.slice(from, next),
            ...(next < history.length && { nextToken: String(next) }),
          };
        },
      },
      'arn',
    );
    expect(found.state).toBe('First');
    expect(tokens).toEqual([undefined, '200', '400']);
  });

  it("has no help when the error is the workflow's own", () => {
    expect(failureHelp({ error: 'Custom', said: 'too few rows', ran: false })).toBeUndefined();
  });

  it('is told of each kind of job by its own log', () => {
    const log = { group: '/aws/sagemaker/ProcessingJobs', streams: 'p/' };
    expect(jobLog(new Map([['ProcessingJobName', 'p']]))).toEqual(log);
    expect(jobLog(new Map([['ModelName', 'm']]))).toBeUndefined();
  });
});
