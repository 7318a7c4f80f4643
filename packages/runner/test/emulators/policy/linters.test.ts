import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { integrations, type Json, parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy } from '@sfn-sagemaker/iam-templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueCalls } from '../../../../iam-templates/test/support/catalogueCalls.ts';
import { linterPython, runScript } from './python.ts';

/** What the package's tests hold its renderings to. */
const golden = join(import.meta.dirname, '../../../../iam-templates/test/golden');

/** Of the other roles of the journey. */
const roles = join(import.meta.dirname, '../../policy/golden');
const place = { partition: 'aws', region: 'us-west-2', account: '123456789012' };

function files(extension: string): readonly string[] {
  return globSync(`${golden}/**/*.${extension}`).toSorted();
}

interface Finding {
  readonly severity: string;
  readonly issue: string;
  readonly actions: readonly string[];
}

/**
 * parliament takes every type of resource that an action can be on for required, where these are
 * alternatives: an execution of a standard or of an express state machine, a foundation model or an
 * inference profile.
 */
const alternatives = ['bedrock:InvokeModel', 'states:DescribeExecution', 'states:StopExecution'];

/**
 * Conditions that are newer than parliament's data.
 * https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-permissions
 */
const newConditions = ['states:HTTPEndpoint', 'states:HTTPMethod'].map(
  (key) => `Unknown condition ${key} for action states:InvokeHTTPEndpoint`,
);

/**
 * A condition of every key, which parliament knows of as one of the resource only.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-resource-aliases
 */
const keyConditions = ['Unknown condition kms:ResourceAliases for action kms:CreateGrant'];

/** By issue, what parliament says without need. */
const known = new Map([
  ['RESOURCE_MISMATCH', alternatives],
  ['UNKNOWN_CONDITION_FOR_ACTION', [...newConditions, ...keyConditions]],
]);

function isKnown({ issue, actions }: Finding): boolean {
  return actions.every((each) => known.get(issue)?.includes(each));
}

let python = '';
beforeAll(async () => {
  python = await linterPython();
}, 300_000);

/** What parliament says of policies, by their names. */
function aboveLow(named: readonly (readonly [string, Json])[]): readonly object[] {
  const answers = runScript(python, 'lint.py', { input: named.map(([, policy]) => policy) });
  return named.flatMap(([name], index) =>
    ((answers as Finding[][])[index] ?? [])
      .filter((finding) => finding.severity !== 'LOW' && !isKnown(finding))
      .map((finding) => ({ name, ...finding })),
  );
}

it('policies of every optimized integration have nothing above low for parliament', async () => {
  const policies: [string, Json][] = [];
  for (const [key, { patterns }] of integrations) {
    const resource = patterns.includes('sync') ? `${key}.sync` : key;
    const state = {
      ...{ Type: 'Task', Resource: `arn:aws:states:::${resource}` },
      ...(catalogueCalls[key] && { Parameters: catalogueCalls[key] }),
    };
    const text = JSON.stringify({ StartAt: 'Call', States: { Call: state } });
    const workflow = readWorkflow(parseDocument(text, { path: 'call.json' }), { name: 'call' });
    const { policy } = await executionRolePolicy(workflow, place);
    if (policy.Statement.length > 0) policies.push([resource, policy]);
  }
  expect(policies.length).toBeGreaterThan(50);
  expect(aboveLow(policies)).toEqual([]);
});

describe('the golden files', () => {
  it('have nothing above low for parliament', () => {
    const paths = [...files('json'), ...globSync(`${roles}/*.json`).toSorted()];
    const named = paths.map((path): [string, Json] => [
      basename(path),
      JSON.parse(readFileSync(path, 'utf8')).policy,
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(aboveLow(named)).toEqual([]);
  });

  it('are accepted by cfn-lint', () => {
    const command = join(dirname(python), 'cfn-lint');
    const { status, stdout, stderr } = spawnSync(command, files('yaml'), { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });

  it('are read by python-hcl2, each with its trust, its role and its policy', () => {
    const paths = files('tf');
    const answers = runScript(python, 'parse_hcl.py', { arguments: paths }) as string[][];
    expect(answers).toHaveLength(paths.length);
    for (const [index, blocks] of answers.entries()) {
      const text = blocks.join('\n').replaceAll('"', '');
      expect(text, paths[index]).toMatch(/data aws_iam_policy_document\n/);
      expect(text, paths[index]).toContain('resource aws_iam_role\n');
    }
  });
});

/** Formatting needs no provider, so nothing is downloaded. */
function terraformFmt(): ReturnType<typeof spawnSync> {
  return spawnSync('terraform', ['fmt', '-check', '-diff', '-recursive', golden], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: '1' },
  });
}

if (terraformFmt().error === undefined) {
  it('the golden files are as `terraform fmt` leaves them', () => {
    const { status, stdout } = terraformFmt();
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
} else {
  it('terraform is not on this machine, so nothing is formatted by it', () => {
    expect(terraformFmt().error).toMatchObject({ code: 'ENOENT' });
  });
}
