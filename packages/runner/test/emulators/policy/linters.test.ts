import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { linterPython, runScript } from './python.ts';

/** What the package's tests hold its renderings to. */
const golden = join(import.meta.dirname, '../../../../iam-templates/test/golden');

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

function isAlternative({ issue, actions }: Finding): boolean {
  return issue === 'RESOURCE_MISMATCH' && actions.every((each) => alternatives.includes(each));
}

let python = '';
beforeAll(async () => {
  python = await linterPython();
}, 300_000);

describe('the golden files', () => {
  it('have nothing above low for parliament', () => {
    const paths = files('json');
    const input = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')).policy);
    const answers = runScript(python, 'lint.py', { input }) as Finding[][];
    const above = paths.flatMap((path, index) =>
      (answers[index] ?? [])
        .filter((finding) => finding.severity !== 'LOW' && !isAlternative(finding))
        .map((finding) => ({ file: basename(path), ...finding })),
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(above).toEqual([]);
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
