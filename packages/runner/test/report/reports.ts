import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import type { Report, SimulationReport, WorkflowReport } from '../../src/report/model.ts';
import { entered, execution, exited, taskFailed } from './history.ts';

const definition = (first: string): string => `{
  "StartAt": ${JSON.stringify(first)},
  "States": {
    ${JSON.stringify(first)}: {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
      "Parameters": {},
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Report" }],
      "Next": "Done"
    },
    "Report": { "Type": "Fail", "Error": "Training" },
    "Done": { "Type": "Succeed" }
  }
}
`;

export function workflowReport(
  name: string,
  more: Partial<WorkflowReport> & { readonly state?: string } = {},
): WorkflowReport {
  const { state = 'Train', ...parts } = more;
  return reportOfDefinition(name, definition(state), parts);
}

export function reportOfDefinition(
  name: string,
  text: string,
  parts: Partial<WorkflowReport> = {},
): WorkflowReport {
  const path = `workflows/${name}.asl.json`;
  const workflow = readWorkflow(parseDocument(text, { path: 'w.asl.json' }), { name });
  return { name, path, workflow, diagnostics: [], ...parts };
}

/** A Parallel and a Map with states inside, after a state that is visited again and again. */
const nestedDefinition = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Left', States: { Left: { Type: 'Wait', Seconds: 60, End: true } } },
        {
          StartAt: 'Right',
          States: {
            Right: {
              Type: 'Task',
              Resource: 'arn:aws:states:::sagemaker:createProcessingJob.sync',
              Parameters: {},
              Catch: [{ ErrorEquals: ['SageMaker.AmazonSageMakerException'], Next: 'Skip' }],
              End: true,
            },
            Skip: { Type: 'Pass', End: true },
          },
        },
      ],
      Next: 'Each',
    },
    Each: {
      Type: 'Map',
      ItemProcessor: { StartAt: 'Score', States: { Score: { Type: 'Pass', End: true } } },
      Next: 'Ready?',
    },
    'Ready?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.ready', BooleanEquals: false, Next: 'Both' }],
      Default: 'Done',
    },
    Done: { Type: 'Succeed' },
  },
};

/** Branches side by side, one of which is caught, then two items. */
function nestedRun(): SimulationReport {
  const error = 'SageMaker.AmazonSageMakerException';
  const rows = [
    { at: 0, type: 'ExecutionStarted' } as const,
    entered(0, 'Parallel', 'Both'),
    { at: 0, type: 'ParallelStateStarted' } as const,
    entered(0, 'Wait', 'Left', 3),
    entered(0, 'Task', 'Right', 3),
    { at: 0, type: 'TaskScheduled' } as const,
    taskFailed(30, error, 'throttled'),
    exited(30, 'Task', 'Right'),
    entered(30, 'Pass', 'Skip'),
    exited(30, 'Pass', 'Skip'),
    exited(60, 'Wait', 'Left', 4),
    { at: 60, type: 'ParallelStateSucceeded' } as const,
    exited(60, 'Parallel', 'Both'),
    entered(60, 'Map', 'Each'),
    { at: 60, type: 'MapStateStarted' } as const,
    entered(60, 'Pass', 'Score', 15),
    exited(60, 'Pass', 'Score'),
    entered(60, 'Pass', 'Score', 15),
    exited(90, 'Pass', 'Score'),
    { at: 90, type: 'MapStateSucceeded' } as const,
    exited(90, 'Map', 'Each'),
    entered(90, 'Choice', 'Ready?'),
    exited(90, 'Choice', 'Ready?'),
    entered(90, 'Succeed', 'Done'),
    exited(90, 'Succeed', 'Done'),
    { at: 90, type: 'ExecutionSucceeded' } as const,
  ];
  const expected = { status: 'SUCCEEDED' } as const;
  return { scenario: '', expected, asExpected: true, execution: execution({ rows }) };
}

export function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'SM201',
    rule: 'sagemaker/required-parameter',
    severity: 'error',
    message: 'State "Train" calls CreateTrainingJob without RoleArn, which SageMaker refuses.',
    help: 'Add "RoleArn" to Parameters.',
    docs: 'https://github.com/org/sfn-sagemaker/blob/main/docs/rules/SM201.md',
    pointer: '/States/Train/Parameters',
    range: { start: { line: 7, column: 21 }, end: { line: 7, column: 23 } },
    ...more,
  };
}

export function succeeded(state = 'Train', scenario = 'Completes'): SimulationReport {
  const run = execution({
    rows: [
      { at: 0, type: 'ExecutionStarted' },
      entered(0, 'Task', state),
      { at: 0, type: 'TaskScheduled' },
      { at: 0, type: 'TaskStarted' },
      { at: 21_600, type: 'TaskSucceeded' },
      exited(21_600, 'Task', state),
      entered(21_600, 'Succeed', 'Done'),
      exited(21_600, 'Succeed', 'Done'),
      { at: 21_600, type: 'ExecutionSucceeded' },
    ],
    coverage: { states: { [`/States/${state}`]: 1, '/States/Report': 0, '/States/Done': 1 } },
  });
  return { scenario, expected: { status: 'SUCCEEDED' }, asExpected: true, execution: run };
}

/** A job that is asked for its status every minute. */
function polling(): SimulationReport {
  const rounds = [0, 60, 120, 180].flatMap((at) => [
    entered(at, 'Wait', 'Train'),
    exited(at + 60, 'Wait', 'Train'),
    entered(at + 60, 'Choice', 'Done?'),
    exited(at + 60, 'Choice', 'Done?'),
  ]);
  const rows = [
    { at: 0, type: 'ExecutionStarted' } as const,
    ...rounds,
    { at: 240, type: 'ExecutionSucceeded' } as const,
  ];
  const expected = { status: 'SUCCEEDED' } as const;
  return { scenario: '', expected, asExpected: true, execution: execution({ rows }) };
}

export function failed(state = 'Train', cause = 'no data'): SimulationReport {
  const run = execution({
    error: 'Training',
    cause,
    rows: [
      { at: 0, type: 'ExecutionStarted' },
      entered(0, 'Task', state),
      { at: 0, type: 'TaskScheduled' },
      taskFailed(240, 'SageMaker.ResourceLimitExceededException', cause),
      exited(240, 'Task', state),
      entered(240, 'Fail', 'Report'),
      {
        at: 240,
        type: 'ExecutionFailed',
        details: { executionFailedEventDetails: { error: 'Training', cause } },
      },
    ],
    coverage: { states: { [`/States/${state}`]: 1, '/States/Report': 1, '/States/Done': 0 } },
  });
  const expected = { status: 'SUCCEEDED' } as const;
  return { scenario: 'NoQuota', expected, asExpected: false, execution: run };
}

const policy: NonNullable<WorkflowReport['policy']> = {
  policy: {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Train', Effect: 'Allow', Action: ['sagemaker:CreateTrainingJob'], Resource: ['*'] },
    ],
  },
  trust: { Version: '2012-10-17', Statement: [] },
  reasons: [{ sid: 'Train', states: ['Train'], why: 'The state starts a training job.' }],
  notes: ['The account is not known: pass --account to narrow the policy to it.'],
};

/** Names and texts that try to be something else: a command, mark-up, a mention, a heading. */
export const hostile = {
  command: '::error::x',
  html: '<img src=x onerror=alert(1)>',
  backticks: '`a``b```',
  pipe: 'a|b | c',
  newline: 'a\n::set-output name=x::y\r\n##[error]z',
  mention: '@octocat see #1 and GH-2',
  markup: '**b** _i_ ~~s~~ [l](javascript:alert(1)) $x$ <!-- c --> &amp; \\',
  ansi: '\u001b[31mred\u001b[0m \u202egnp',
  details: '</details></summary></code></pre><h1>',
  directive: '%%{init: {"theme":"dark"}}%% end',
} as const;

const arn = 'arn:aws:states:us-west-2:123456789012:stateMachine:train';
const plan: NonNullable<WorkflowReport['plan']> = {
  stateMachineArn: arn,
  action: 'update',
  changes: ['state Train: Parameters.ResourceConfig.InstanceCount 1 → 2'],
};
const deployment: NonNullable<WorkflowReport['deployment']> = {
  stateMachineArn: arn,
  action: 'updated',
  versionArn: `${arn}:12`,
  version: 12,
  aliasArn: `${arn}:live`,
};
const run: NonNullable<WorkflowReport['execution']> = {
  executionArn: 'arn:aws:states:us-west-2:123456789012:execution:train:abc1234',
  executionName: 'abc1234',
  started: true,
  status: 'FAILED',
  error: 'States.TaskFailed',
  cause: '{"TrainingJobName":"churn","FailureReason":"ClientError: no data"}',
  seconds: 2460,
};

function hostileReport(): Report {
  return {
    modelVersion: '1.44.8',
    files: [
      { path: `${hostile.command}.yaml`, diagnostics: [finding({ message: hostile.newline })] },
    ],
    workflows: Object.values(hostile).map((text) =>
      workflowReport(text, {
        state: text,
        diagnostics: [finding({ message: `State "${text}" lacks ${text}.`, help: text })],
        simulations: [succeeded(text, text), failed(text, text)],
        policy: { ...policy, reasons: [{ sid: text, states: [text], why: text }] },
        plan: { ...plan, stateMachineArn: `${arn}${text}`, changes: [`state ${text}: added`] },
        execution: { ...run, executionName: text, error: text, cause: text },
        notes: [text],
        failure: { code: text, message: text, why: text, help: text },
      }),
    ),
  };
}

const base = { modelVersion: '1.44.8', files: [] } as const;

/** The situations that every rendering has a golden file for. */
export const reports: Readonly<Record<string, Report>> = {
  clean: {
    ...base,
    workflows: [workflowReport('train', { simulations: [succeeded()], policy })],
  },
  findings: {
    ...base,
    files: [
      {
        path: 'sfn-sagemaker.yaml',
        diagnostics: [
          finding({
            code: 'PRJ101',
            rule: 'project/unknown-key',
            message: 'The project file has the key "env".',
          }),
        ],
      },
    ],
    workflows: [
      workflowReport('train', {
        diagnostics: [
          finding({ aws: 'SCHEMA_VALIDATION_FAILED' }),
          finding({ code: 'SM301', severity: 'warning', message: 'Nothing retries throttling.' }),
          finding({ code: 'SM310', severity: 'info', message: 'The job is not tagged.' }),
        ],
      }),
    ],
  },
  failedSimulation: {
    ...base,
    workflows: [workflowReport('train', { simulations: [succeeded(), failed()], policy })],
  },
  deployed: {
    ...base,
    engine: { kind: 'aws', account: '123456789012', region: 'us-west-2' },
    workflows: [
      workflowReport('train', { plan, deployment, execution: run }),
      workflowReport('score', {
        plan: { ...plan, action: 'none', changes: [] },
        failure: {
          code: 'AccessDeniedException',
          message: 'UpdateStateMachine failed: AccessDeniedException: User is not authorized',
          why: 'The credentials in use lack the permission for this call.',
          help: 'Add `states:UpdateStateMachine` to the policy of the deploying role.',
        },
      }),
    ],
  },
  locally: {
    ...base,
    engine: { kind: 'local', account: '123456789012', region: 'us-west-2' },
    workflows: [
      workflowReport('train', {
        plan: { ...plan, action: 'create' },
        deployment: { ...deployment, action: 'created', version: 1, versionArn: `${arn}:1` },
        execution: { ...run, status: 'SUCCEEDED', error: null, cause: null },
        notes: ['rollout canary of staging is ignored'],
      }),
    ],
  },
  planned: {
    ...base,
    engine: {
      ...{ kind: 'aws', account: '000000000000', region: 'us-west-2' },
      endpoint: 'http://localhost:4566',
    },
    workflows: [workflowReport('train', { plan })],
  },
  polling: { ...base, workflows: [workflowReport('train', { simulations: [polling()] })] },
  nested: {
    ...base,
    workflows: [
      reportOfDefinition('nested', JSON.stringify(nestedDefinition), {
        simulations: [nestedRun()],
      }),
    ],
  },
  hostile: hostileReport(),
  many: {
    ...base,
    workflows: Array.from({ length: 15 }, (_, index) =>
      workflowReport(`flow-${index}`, {
        diagnostics: index % 5 === 4 ? Array.from({ length: 12 }, () => finding()) : [],
        simulations: [succeeded()],
      }),
    ),
  },
};
