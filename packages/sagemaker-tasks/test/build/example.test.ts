import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, findingText } from '../findings.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const example = join(root, 'examples', 'typescript');
const folder = mkdtempSync(join(tmpdir(), 'typescript-example-'));
const condition = '@sfn-sagemaker/source';

/** As `npm install` would put it, from this checkout. */
function install(name: string, from: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, from), target);
}

beforeAll(() => {
  cpSync(example, folder, { recursive: true });
  rmSync(join(folder, 'workflows', 'churn.asl.json'));
  install('@sfn-sagemaker/sagemaker-tasks', 'packages/sagemaker-tasks');
  install('@types/node', 'node_modules/@types/node');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('examples/typescript', { timeout: 60_000 }, () => {
  it('builds the definition that is committed, which has no finding', () => {
    const script = join(folder, 'src', 'build.ts');
    execFileSync(process.execPath, [`--conditions=${condition}`, script]);
    const built = readFileSync(join(folder, 'workflows', 'churn.asl.json'), 'utf8');
    expect(built).toBe(readFileSync(join(example, 'workflows', 'churn.asl.json'), 'utf8'));
    expect(findings(built).map(findingText)).toEqual([]);
  });

  it('compiles', () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--project', folder, '--customConditions', condition];
    const compiled = execFileSync(process.execPath, [tsc, ...options], { encoding: 'utf8' });
    expect(compiled).toBe('');
  });
});
