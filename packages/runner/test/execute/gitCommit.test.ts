import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { currentCommit } from '../../src/cli/gitCommit.ts';
import { folderWith } from '../cli/command.ts';
import { memoryShell } from '../memoryShell.ts';

const shell = memoryShell();

describe('currentCommit', () => {
  it('is what GitHub Actions says', async () => {
    expect(await currentCommit({ ...shell, env: { GITHUB_SHA: 'abc' } })).toBe('abc');
  });

  it('is HEAD of the repository otherwise', async () => {
    using folder = folderWith({ file: 'x' });
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    const git = (...parameters: string[]) =>
      execFileSync('git', [...identity, ...parameters], { cwd: folder.path, encoding: 'utf8' });
    git('init', '--quiet');
    expect(await currentCommit({ ...shell, cwd: folder.path })).toBeUndefined();
    git('commit', '--quiet', '--allow-empty', '--message', 'first');
    const head = git('rev-parse', 'HEAD').trim();
    expect(await currentCommit({ ...shell, cwd: folder.path })).toBe(head);
    // A variable that a workflow sets to nothing says nothing.
    for (const sha of ['', ' ']) {
      const env = { GITHUB_SHA: sha };
      expect(await currentCommit({ ...shell, cwd: folder.path, env })).toBe(head);
    }
  });

  it('is unknown outside both', async () => {
    using folder = folderWith({});
    expect(await currentCommit({ ...shell, cwd: folder.path })).toBeUndefined();
  });
});
