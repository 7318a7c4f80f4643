import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent } from '../src/event.ts';
import { pullRequestPayload } from './pullRequest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(name: string, payload: unknown) {
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify(payload));
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'merge',
    GITHUB_RUN_ID: '12',
  });
}

describe('event', () => {
  it('of a pull request is about the commit of its branch', async () => {
    expect(await read('pull_request', pullRequestPayload())).toEqual({
      name: 'pull_request',
      owner: 'o',
      repo: 'r',
      sha: 'a1b2c3d4e5',
      repositoryUrl: 'https://github.com/o/r',
      run: 12,
      runUrl: 'https://github.com/o/r/actions/runs/12',
      pullRequest: { number: 7 },
    });
  });

  it('of a push is about the pushed commit', async () => {
    const event = await read('push', { ref: 'refs/heads/main', head_commit: null });
    expect(event.sha).toBe('merge');
    expect(event.pullRequest).toBeUndefined();
  });

  it.each([
    ['a fork', { fork: true }, 'fork'],
    ['Dependabot', { login: 'dependabot[bot]' }, 'dependabot'],
    ['a branch', {}, undefined],
  ])('knows the rights of a pull request from %s', async (_, options, restricted) => {
    const event = await read('pull_request', pullRequestPayload(options));
    expect(event.pullRequest?.restricted).toBe(restricted);
  });

  it('takes a deleted fork for a fork', async () => {
    const head = { sha: 'a', repo: null };
    const payload = { pull_request: { number: 1, head, base: { repo: { id: 1 } }, user: null } };
    expect((await read('pull_request', payload)).pullRequest?.restricted).toBe('fork');
  });

  it('of pull_request_target has the rights and the commit of the base branch', async () => {
    const event = await read('pull_request_target', pullRequestPayload({ fork: true }));
    expect(event).toMatchObject({ sha: 'merge', pullRequest: { number: 7 } });
    expect(event.pullRequest).not.toHaveProperty('restricted');
  });

  it.each([
    ['workflow_dispatch', { inputs: { reason: 'x' }, ref: 'refs/heads/main' }],
    ['schedule', { schedule: '0 3 * * *' }],
    ['merge_group', { action: 'checks_requested', merge_group: { head_sha: 'merge' } }],
    ['release', { action: 'published', release: { tag_name: 'v1', target_commitish: 'main' } }],
  ])('of %s has no pull request', async (name, payload) => {
    const event = await read(name, payload);
    expect(event).toMatchObject({ name, sha: 'merge' });
    expect(event.pullRequest).toBeUndefined();
  });

  it('of another shape is refused with the place that is wrong', async () => {
    const payload = { pull_request: { number: 'seven' } };
    await expect(read('pull_request', payload)).rejects.toThrow(
      /payload is not GitHub's:.*pull_request\.number/s,
    );
  });

  it('outside GitHub Actions points to the command line', async () => {
    await expect(readEvent({})).rejects.toThrow('npx sfn-sagemaker');
  });
});
