import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Shell } from '../shell.ts';

const run = promisify(execFile);

/**
 * The commit that is worked on: what GitHub Actions says, or else Git; undefined outside both.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export async function currentCommit({ env, cwd }: Shell): Promise<string | undefined> {
  const sha = env.GITHUB_SHA?.trim();
  if (sha) return sha;
  try {
    const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd });
    return stdout.trim();
  } catch (error) {
    // No Git, no repository, no commit yet: another name is found then.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
