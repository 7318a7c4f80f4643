import { beforeAll, expect, inject, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { readExistingRole } from '../../src/plan/existingRole.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { memoryShell } from '../memoryShell.ts';
import { emulatedEngine } from './engine.ts';

const url = inject('motoUrl');
const place = ['--account', '123456789012', '--region', 'us-east-1'];
const definition = JSON.stringify({
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTrainingJob',
      Parameters: { TrainingJobName: 'churn', RoleArn: 'arn:aws:iam::123456789012:role/ml' },
      End: true,
    },
  },
});

async function policy(...args: readonly string[]) {
  const shell = memoryShell({ 'train.asl.json': definition });
  const code = await runCli(['policy', 'train.asl.json', ...place, ...args], shell);
  return { code, out: shell.out(), err: shell.err() };
}

let engine: StepFunctionsEngine;
let written: { readonly policy: object; readonly trust: object };
beforeAll(async () => {
  engine = await emulatedEngine(url);
  written = JSON.parse((await policy('--format', 'json')).out);
});

async function role(
  name: string,
  trust: object,
  boundary: { readonly PermissionsBoundary?: string } = {},
): Promise<string> {
  const AssumeRolePolicyDocument = JSON.stringify(trust);
  const { Role } = await engine.iam.createRole({
    RoleName: name,
    AssumeRolePolicyDocument,
    ...boundary,
  });
  const PolicyDocument = JSON.stringify(written.policy);
  await engine.iam.putRolePolicy({ RoleName: name, PolicyName: 'own', PolicyDocument });
  return Role?.Arn ?? '';
}

it('moto keeps what policy writes, and policy --role finds nothing wrong with it', async () => {
  const arn = await role('right', written.trust);
  expect(await readExistingRole(engine.iam, arn)).toEqual({
    policies: [{ name: 'own', document: written.policy }],
    trust: written.trust,
  });
  const { code, out } = await policy('--role', arn, '--endpoint-url', url);
  expect(out).toBe('✔ train: no findings\n');
  expect(code).toBe(0);
});

it('a role that is for SageMaker is none for Step Functions', async () => {
  const Principal = { Service: 'sagemaker.amazonaws.com' };
  const statement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' };
  const arn = await role('other', { Version: '2012-10-17', Statement: [statement] });
  const { code, out } = await policy('--role', arn, '--endpoint-url', url, '--format', 'json');
  const [{ diagnostics }] = JSON.parse(out).files;
  expect(diagnostics).toMatchObject([{ code: 'IAM105', pointer: '' }]);
  expect(code).toBe(1);
});

it('a role that is for another account is none for this one, whose id its ARN says', async () => {
  const Principal = { Service: 'states.amazonaws.com' };
  const Condition = { StringEquals: { 'aws:SourceAccount': '999999999999' } };
  const statement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', Condition };
  const arn = await role('elsewhere', { Version: '2012-10-17', Statement: [statement] });
  const shell = memoryShell({ 'train.asl.json': definition });
  const argv = ['policy', 'train.asl.json', '--role', arn, '--endpoint-url', url];
  expect(await runCli([...argv, '--region', 'us-east-1'], shell)).toBe(1);
  expect(shell.out()).toContain('only where aws:SourceAccount is 999999999999');
});

it('what the permissions boundary does not let through is missing', async () => {
  const statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const { Policy } = await engine.iam.createPolicy({
    PolicyName: 'boundary',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
  });
  const PermissionsBoundary = Policy?.Arn ?? '';
  const arn = await role('bounded', written.trust, { PermissionsBoundary });
  const { code, out } = await policy('--role', arn, '--endpoint-url', url);
  expect(out).toContain('which the permissions boundary of the role does not let through');
  expect(code).toBe(1);
});

it('a role that does not exist is said to be missing', async () => {
  const none = 'arn:aws:iam::123456789012:role/none';
  const { code, err } = await policy('--role', none, '--endpoint-url', url);
  expect(err).toContain('GetRole failed');
  expect(code).toBe(1);
});
