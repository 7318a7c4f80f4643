import { describe, expect, it, vi } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';
import { folderWith, sfnSagemaker } from './command.ts';

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const training = {
  'TrainingJobName.$': '$$.Execution.Name',
  RoleArn: 'arn:aws:iam::123456789012:role/churn',
  AlgorithmSpecification: { TrainingInputMode: 'File', TrainingImage: 'image' },
  OutputDataConfig: { S3OutputPath: 's3://ml/out' },
  ResourceConfig: { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 10 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
};

function definition(parameters: object): string {
  const Train = {
    Type: 'Task',
    Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
    Parameters: parameters,
    End: true,
  };
  return JSON.stringify({ StartAt: 'Train', States: { Train } }, undefined, 2);
}

const good = definition(training);
const { RoleArn: _, ...withoutRole } = training;
const bad = definition(withoutRole);

const mocks = JSON.stringify({
  StateMachines: {
    anything: { TestCases: { Works: { Train: 'Done' }, Breaks: { Train: 'Failing' } } },
  },
  MockedResponses: {
    Done: { '0': { Return: { done: true } } },
    Failing: {
      '0': { Throw: { Error: 'SageMaker.ResourceLimitExceededException', Cause: 'no quota' } },
    },
  },
});

describe('validate --format json, as a process', () => {
  it('is the contract, with exit code 1 for an error', () => {
    using folder = folderWith({ 'w.asl.json': bad });
    const { code, out, err } = sfnSagemaker(['validate', 'w.asl.json', '--format', 'json'], {
      cwd: folder.path,
    });
    const answer = JSON.parse(out);
    const diagnostic = answer.files[0].diagnostics[0];
    expect([code, err]).toEqual([1, '']);
    expect(Object.keys(answer)).toEqual(['version', 'model', 'files', 'summary']);
    expect(answer.model.sagemaker).toMatch(/^botocore \d+\.\d+/);
    expect(answer.files).toEqual([
      { path: 'w.asl.json', workflow: 'w', diagnostics: [diagnostic] },
    ]);
    expect(diagnostic).toEqual({
      code: 'SM201',
      rule: 'sagemaker/required-parameter',
      severity: 'error',
      message: expect.stringContaining('RoleArn'),
      help: expect.any(String),
      docs: 'https://github.com/org/sfn-sagemaker/blob/main/docs/rules/SM201.md',
      pointer: '/States/Train/Parameters',
      range: { start: { line: 7, column: expect.any(Number) }, end: expect.any(Object) },
    });
    expect(answer.summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
  });
});

describe('simulate --format json, as a process', () => {
  it('answers one run with the run itself', () => {
    using folder = folderWith({ 'w.asl.json': good });
    const args = ['simulate', 'w.asl.json', '--input', '{"a":1}', '--execution-name', 'first'];
    const { code, out } = sfnSagemaker([...args, '--region', 'eu-west-1', '--format', 'json'], {
      cwd: folder.path,
    });
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual([
      ...['version', 'status', 'output', 'error', 'cause', 'events', 'virtualSeconds', 'coverage'],
    ]);
    expect(answer).toMatchObject({ version: 1, status: 'SUCCEEDED', error: null, cause: null });
    expect(answer.output.TrainingJobArn).toContain(':eu-west-1:');
    expect(answer.events[0]).toMatchObject({
      id: 1,
      previousEventId: 0,
      type: 'ExecutionStarted',
      executionStartedEventDetails: { input: '{"a":1}' },
    });
    expect(answer.coverage.states).toEqual({ '/States/Train': 1 });
  });
});

describe('simulate', () => {
  const files = { 'w.asl.json': good, 'm.json': mocks };

  async function simulate(...args: string[]): Promise<{ code: number; out: string }> {
    const shell = memoryShell(files);
    const code = await runCli(['simulate', 'w.asl.json', ...args, '--format', 'json'], shell);
    return { code, out: shell.out() };
  }

  it('lists the runs of several test cases, and fails when one is not as expected', async () => {
    const { code, out } = await simulate('--mocks', 'm.json');
    const { version, runs } = JSON.parse(out);
    expect([code, version]).toEqual([1, 1]);
    expect(
      runs.map((run: Record<string, unknown>) => [run.workflow, run.case, run.status]),
    ).toEqual([
      ['w', 'Works', 'SUCCEEDED'],
      ['w', 'Breaks', 'FAILED'],
    ]);
  });

  it('runs one test case of a file that names the state machine otherwise', async () => {
    const { code, out } = await simulate('--mocks', 'm.json', '--case', 'Breaks');
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      {
        status: 'FAILED',
        error: 'SageMaker.ResourceLimitExceededException',
        cause: 'no quota',
        output: null,
      },
    ]);
  });

  it('gives the same bytes twice', async () => {
    expect(await simulate('--mocks', 'm.json')).toEqual(await simulate('--mocks', 'm.json'));
  });

  it('names a test case that does not exist, code 2', async () => {
    expect(await simulate('--mocks', 'm.json', '--case', 'No')).toEqual({ code: 2, out: '' });
  });
});

describe('policy', () => {
  it('--format json, as a process, has policy, trust and reasons', () => {
    using folder = folderWith({ 'w.asl.json': good });
    const args = ['policy', 'w.asl.json', '--format', 'json', '--account', '123456789012'];
    const { code, out } = sfnSagemaker(args, { cwd: folder.path });
    const { version, policy, trust, reasons } = JSON.parse(out);
    expect([code, version, policy.Version, trust.Version]).toEqual([
      0,
      1,
      '2012-10-17',
      '2012-10-17',
    ]);
    expect(JSON.stringify(policy)).toContain('sagemaker:CreateTrainingJob');
    expect(reasons[0]).toEqual({
      sid: expect.any(String),
      states: ['Train'],
      why: expect.any(String),
    });
  });

  it.each([
    ['cloudformation', /AWS::IAM::Role/],
    ['terraform', /resource "aws_iam_role"/],
  ])('--format %s writes it to the file of --output', async (format, expected) => {
    const shell = memoryShell({ 'w.asl.json': good });
    const args = ['policy', 'w.asl.json', '--format', format, '--output', 'out/role'];
    expect(await runCli(args, shell)).toBe(0);
    expect([shell.out(), shell.files.get('/work/out/role')]).toEqual([
      '',
      expect.stringMatching(expected),
    ]);
  });

  it('refuses a template of several roles', async () => {
    const shell = memoryShell({ 'a.asl.json': good, 'b.asl.json': good });
    expect(await runCli(['policy', '.', '--format', 'terraform'], shell)).toBe(2);
    expect(shell.err()).toContain('the paths lead to 2 workflows');
  });
});

describe('--fail-on', () => {
  it.each([
    ['error', 1],
    ['never', 0],
  ])('%s gives exit code %d for an error', async (failOn, code) => {
    const shell = memoryShell({ 'w.asl.json': bad });
    expect(await runCli(['validate', '--fail-on', failOn], shell)).toBe(code);
  });
});

describe('simulate --fail-on', () => {
  it('fails a run that went well for findings that were asked for only', async () => {
    const state = { Type: 'Pass', Parameters: { bucket: '$.bucket' }, End: true };
    const hinted = JSON.stringify({ StartAt: 'A', States: { A: state } });
    const shell = memoryShell({ 'w.asl.json': hinted });
    expect(await runCli(['simulate'], shell)).toBe(0);
    expect(await runCli(['simulate', '--fail-on', 'warning'], shell)).toBe(0);
    expect(await runCli(['simulate', '--fail-on', 'info'], shell)).toBe(1);
  });
});

describe('a file that cannot be read', () => {
  it('gives exit code 2 and the findings of the others', async () => {
    const shell = memoryShell({ 'a.asl.json': new Uint8Array([0, 1]), 'b.asl.json': bad });
    expect(await runCli(['validate', '--fail-on', 'never'], shell)).toBe(2);
    expect(shell.out()).toContain('a.asl.json is a binary file');
    expect(shell.out()).toContain('SM201');
  });
});

describe('exit codes', () => {
  const hinted = JSON.stringify({
    StartAt: 'A',
    States: { A: { Type: 'Pass', Parameters: { bucket: '$.bucket' }, End: true } },
  });
  const local = ['--engine', 'local'];

  it.each<[readonly string[], number]>([
    [['validate', 'good.asl.json'], 0],
    [['validate', 'bad.asl.json'], 1],
    [['validate', 'hinted.asl.json', '--fail-on', 'info'], 1],
    [['validate', 'no.asl.json'], 2],
    [['simulate', 'good.asl.json'], 0],
    [['simulate', 'bad.asl.json'], 1],
    [['simulate', 'hinted.asl.json', '--fail-on', 'info'], 1],
    [['simulate', 'no.asl.json'], 2],
    [['policy', 'good.asl.json'], 0],
    [['policy', 'bad.asl.json'], 0],
    [['policy', 'hinted.asl.json', '--fail-on', 'info'], 1],
    [['policy', 'good.asl.json', '--format', 'terraform'], 0],
    [['policy', 'bad.asl.json', '--format', 'terraform', '--fail-on', 'error'], 1],
    [['policy', 'no.asl.json'], 2],
    [['plan', 'good.asl.json', ...local], 0],
    [['plan', 'bad.asl.json', ...local], 1],
    [['plan', 'hinted.asl.json', ...local, '--fail-on', 'info'], 1],
    [['plan', 'no.asl.json', ...local], 2],
    [['deploy', 'good.asl.json', ...local], 0],
    [['deploy', 'bad.asl.json', ...local], 1],
    [['deploy', 'hinted.asl.json', ...local, '--fail-on', 'info'], 1],
    [['deploy', 'good.asl.json', '--engine', 'lokal'], 2],
    [['execute', 'good.asl.json', ...local], 0],
    [['execute', 'bad.asl.json', ...local], 1],
    [['execute', 'hinted.asl.json', ...local, '--fail-on', 'info'], 1],
    [['execute', 'good.asl.json', ...local, '--execution-name', ''], 2],
    [['stop', 'good.asl.json', ...local], 1],
    [['stop', 'no.asl.json', ...local], 2],
    [['init', 'new'], 0],
    [['init', 'good.asl.json'], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['fly'], 2],
    [[], 2],
  ])('of %j is %d', async (args, code) => {
    const shell = memoryShell({
      'good.asl.json': good,
      'bad.asl.json': bad,
      'hinted.asl.json': hinted,
    });
    expect(await runCli(args, shell)).toBe(code);
    expect(shell.err()).not.toContain('fault of sfn-sagemaker');
  });
});
