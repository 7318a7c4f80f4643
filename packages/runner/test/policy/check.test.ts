import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';

const definition = JSON.stringify({
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTrainingJob.sync',
      Parameters: { TrainingJobName: 'churn', RoleArn: 'arn:aws:iam::123456789012:role/ml' },
      End: true,
    },
  },
});
const place = ['--account', '123456789012', '--region', 'us-west-2'];

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function policy(args: readonly string[], files = {}): Promise<Result> {
  const shell = memoryShell({ 'train.asl.json': definition, ...files });
  const code = await runCli(['policy', 'train.asl.json', ...place, ...args], shell);
  return { code, out: shell.out(), err: shell.err() };
}

/** What the command writes, with some statements taken away. */
async function existing(...without: readonly string[]): Promise<string> {
  const role = JSON.parse((await policy(['--format', 'json'])).out);
  const { Statement } = role.policy;
  role.policy.Statement = Statement.filter(({ Sid }: { Sid: string }) => !without.includes(Sid));
  return JSON.stringify(role, null, 2);
}

describe('policy --check', () => {
  it('accepts what policy writes', async () => {
    const { code, out } = await policy(['--check', 'role.json'], { 'role.json': await existing() });
    expect(out).toBe('✔ train: no findings\n');
    expect(code).toBe(0);
  });

  it('names the state that lacks a permission, at its line', async () => {
    const role = await existing('TagSageMakerResources');
    const { code, out } = await policy(['--check', 'role.json'], { 'role.json': role });
    await expect(out).toMatchFileSnapshot('golden/missing.txt');
    expect(code).toBe(1);
  });

  it('takes several files together', async () => {
    const files = {
      'a.json': await existing('TrainingJobs', 'PassRolesToSageMaker'),
      'b.json': await existing('ManagedEventRules', 'TagSageMakerResources'),
    };
    const { code } = await policy(['--check', 'a.json', '--check', 'b.json'], files);
    expect(code).toBe(0);
  });

  it('points at statements that go further, and passes', async () => {
    const wide = { Effect: 'Allow', Action: ['sagemaker:*', 'iam:*', 's3:Get*'], Resource: '*' };
    const rest = { Effect: 'Allow', Action: 'events:*', Resource: '*' };
    const document = { Version: '2012-10-17', Statement: [wide, rest] };
    const role = JSON.stringify({ PolicyDocument: document }, null, 2);
    const { code, out } = await policy(['--check', 'role.json'], { 'role.json': role });
    await expect(out).toMatchFileSnapshot('golden/wider.txt');
    expect(code).toBe(0);
  });

  it.each([
    ['--role-for', 'sagemaker'],
    ['--format', 'terraform'],
  ])('refuses %s %s, which only writes a role', async (...args) => {
    const files = { 'role.json': await existing() };
    const { code, err } = await policy(['--check', 'role.json', ...args], files);
    expect(err).toContain('leave --role-for away, and choose another --format');
    expect(code).toBe(2);
  });

  it('warns of a role that allows some of the names only, and passes', async () => {
    const role = (await existing()).replaceAll('training-job/churn*', 'training-job/churn-a*');
    const { code, out } = await policy(['--check', 'role.json'], { 'role.json': role });
    expect(out).toContain('warning IAM101 iam/missing-permission');
    expect(code).toBe(0);
  });

  it('writes the findings as JSON', async () => {
    const role = await existing('TrainingJobs');
    const args = ['--check', 'role.json', '--format', 'json'];
    const { out } = await policy(args, { 'role.json': role });
    const { files, summary } = JSON.parse(out);
    expect(summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
    expect(files[0].diagnostics).toMatchObject([{ code: 'IAM101', pointer: '/States/Train' }]);
  });

  it.each([
    ['{', 'role.json:1:1: '],
    ['{"Version": 1}', 'role.json holds no policy'],
  ])('refuses the file %s', async (text, message) => {
    const { code, err } = await policy(['--check', 'role.json'], { 'role.json': text });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('refuses a file that is not there', async () => {
    const { code, err } = await policy(['--check', 'none.json']);
    expect(code).toBe(2);
    expect(err).toContain('none.json cannot be read');
  });
});

describe('policy --logging --tracing --kms-key', () => {
  it('adds what Step Functions does as the state machine', async () => {
    const key = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const { out } = await policy([
      ...['--logging', '--tracing', '--kms-key', key, '--format', 'json'],
    ]);
    const { reasons } = JSON.parse(out);
    const own = reasons.filter(({ states }: { states: string[] }) => states.length === 0);
    expect(own.map(({ sid }: { sid: string }) => sid)).toEqual([
      'DeliverLogs',
      'EncryptStateMachine',
      'SendTraces',
    ]);
  });
});

describe('policy --role-for', () => {
  const github = ['--repository', 'octo-org/models', '--owner-id', '12', '--repository-id', '345'];

  it.each([
    ['sagemaker', []],
    ['github-plan', github],
    ['github-deploy', github],
    ['github-execute', github],
  ])('%s', async (role, options) => {
    const { code, out, err } = await policy(['--role-for', role, ...options]);
    expect(err).toBe('');
    await expect(out).toMatchFileSnapshot(`golden/${role}.json`);
    expect(code).toBe(0);
  });

  it('binds what changes AWS to the environment of --env, by both forms of sub', async () => {
    const files = {
      'sfn-sagemaker.yaml':
        'workflows: { train: { definition: train.asl.json } }\nenvironments: { production: { on: release, region: us-west-2 } }\n',
    };
    const shell = memoryShell({ 'train.asl.json': definition, ...files });
    const args = ['policy', ...place, '--env', 'production', '--role-for', 'github-deploy'];
    expect(await runCli([...args, ...github], shell), shell.err()).toBe(0);
    const { trust, policy: deploys } = JSON.parse(shell.out());
    const { StringEquals } = trust.Statement[0].Condition;
    expect(StringEquals['token.actions.githubusercontent.com:sub']).toEqual([
      'repo:octo-org/models:environment:production',
      'repo:octo-org@12/models@345:environment:production',
    ]);
    expect(JSON.stringify(deploys)).toContain('stateMachine:train-production');
  });

  it.each([
    [['--role-for', 'github-plan'], 'needs --repository OWNER/NAME'],
    [['--role-for', 'github-plan', '--repository', 'x'], 'needs --repository OWNER/NAME'],
    [['--role-for', 'github-plan', '--repository', 'o/r', '--owner-id', 'x'], 'are numbers'],
    [['--role-for', 'github-deploy', '--repository', 'o/r', '--branch', '*'], 'name one branch'],
    [['--role-for', 'nobody'], 'write one of execution, sagemaker'],
    [['--kms-key', 'alias/ml'], 'write the ARN or id of a key'],
    [['--region', 'Oregon'], 'write the code of an AWS region'],
    [['--account', '1234'], 'write the 12 digits of an AWS account id'],
    [['--partition', 'azure'], 'write a partition'],
    [['--role', 'ml'], 'write the ARN of a role'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await policy(args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
