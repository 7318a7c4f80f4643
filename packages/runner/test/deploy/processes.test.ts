import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { folderWith } from '../cli/command.ts';
import { changed, definition } from '../port/engines.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly workflow: {
    readonly deployment?: { readonly version: number };
    readonly failure: { readonly code: string } | null;
  };
}

/** One command in a process of its own, while others run. */
function command(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const argv = ['--conditions=@sfn-sagemaker/source', main, ...args, '--format', 'json'];
  const options = { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd } };
  const child = spawn(process.execPath, [...argv, '--local-state', 'state'], options);
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, workflow: JSON.parse(out).workflows[0] }));
  });
}

const files = {
  'one/train.asl.json': JSON.stringify(definition),
  'two/train.asl.json': JSON.stringify(changed),
};

describe('processes that deploy into one folder at the same time', () => {
  it('all succeed with the same workflow', async () => {
    using folder = folderWith(files);
    const deploy = () => command(folder.path, 'deploy', 'one/train.asl.json');
    const all = await Promise.all([deploy(), deploy(), deploy()]);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(all.map(({ workflow }) => workflow.deployment?.version)).toEqual([1, 1, 1]);
  });

  it('succeed with different ones, or say that somebody else was there', async () => {
    using folder = folderWith(files);
    const deploy = (path: string) => command(folder.path, 'deploy', path);
    const both = await Promise.all([deploy('one/train.asl.json'), deploy('two/train.asl.json')]);
    for (const { code, workflow } of both) {
      expect([code, workflow.failure?.code]).toEqual(
        workflow.failure ? [1, 'ChangedMeanwhile'] : [0, undefined],
      );
    }
    const later = await deploy('two/train.asl.json');
    expect(later.code).toBe(0);
  });
});
