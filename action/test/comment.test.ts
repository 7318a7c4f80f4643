import { describe, expect, it } from 'vitest';
import { githubClient } from '../src/github/client.ts';
import { leaveComment } from '../src/github/comment.ts';
import { renderMarker } from '../src/github/marker.ts';
import { refusal, secondaryRateLimit } from './githubApi/reply.ts';
import { type GithubApi, type GithubApiOptions, startGithubApi } from './githubApi/server.ts';

const marker = { key: '.', sha: 'new', run: 2 };
const old = `${renderMarker({ key: '.', sha: 'old', run: 1 })}\nold verdict`;
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const ana = { login: 'ana', type: 'User' } as const;

async function leave(api: GithubApi, change: { policy?: 'update' | 'new'; body?: string } = {}) {
  const client = githubClient({
    token: 't',
    baseUrl: api.url,
    owner: 'o',
    repo: 'r',
    log: () => {},
  });
  const request = { pullRequest: 7, marker, body: 'verdict', shortBody: 'short' };
  return leaveComment(client, { ...request, policy: 'update', ...change });
}

const chatter = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ author: ana, body: `remark ${index}` }));

// The client waits between writes, as GitHub asks for.
const options = { timeout: 30_000 };

describe('comment over the wire', options, () => {
  const cases: readonly {
    readonly name: string;
    readonly given: GithubApiOptions;
    readonly policy?: 'new';
    readonly bodies: readonly string[];
  }[] = [
    { name: 'is created once', given: {}, bodies: [`${renderMarker(marker)}\nverdict`] },
    {
      name: 'is updated in place',
      given: { comments: [{ body: old }] },
      bodies: [`${renderMarker(marker)}\nverdict`],
    },
    {
      name: 'of another key stays',
      given: { comments: [{ body: `${renderMarker({ key: 'other', sha: 'x', run: 3 })}\nx` }] },
      bodies: [
        `${renderMarker({ key: 'other', sha: 'x', run: 3 })}\nx`,
        `${renderMarker(marker)}\nverdict`,
      ],
    },
    {
      name: 'that somebody else wrote with the same marker is not ours',
      given: { comments: [{ author: ana, body: old }] },
      bodies: [old, `${renderMarker(marker)}\nverdict`],
    },
    {
      name: 'of a personal token is told apart by its login',
      given: { author: ana, comments: [{ body: old }, { author: bot, body: old }] },
      bodies: [`${renderMarker(marker)}\nverdict`, old],
    },
    {
      name: 'written twice is left once',
      given: { comments: [{ body: old }, { body: old }] },
      bodies: [`${renderMarker(marker)}\nverdict`],
    },
    {
      name: 'folds the last one when a new one is wanted',
      given: { comments: [{ body: old }] },
      policy: 'new',
      bodies: [
        '<details><summary>Outdated: see https://github.com/o/r/pull/7#issuecomment-1001</summary>\n\n' +
          'old verdict\n\n</details>',
        `${renderMarker(marker)}\nverdict`,
      ],
    },
  ];

  it.each(cases)('$name', async ({ given, policy, bodies }) => {
    await using api = await startGithubApi(given);
    await leave(api, policy ? { policy } : {});
    expect(api.state.comments.map(({ body }) => body)).toEqual(bodies);
    expect(api.violations).toEqual([]);
  });

  it('is found on the third page', async () => {
    const comments = [...chatter(230), { body: old }, ...chatter(30)];
    await using api = await startGithubApi({ comments });
    const written = await leave(api);
    expect(written?.id).toBe(1230);
    expect(api.state.comments).toHaveLength(261);
    expect(api.calls.slice(0, 3)).toEqual([
      'GET /repos/o/r/issues/7/comments?per_page=100 200',
      'GET /repos/o/r/issues/7/comments?per_page=100&page=2 200',
      'GET /repos/o/r/issues/7/comments?per_page=100&page=3 200',
    ]);
    expect(api.violations).toEqual([]);
  });

  it.each([
    ['of a later run stays as it is', 3, true],
    ['of the same run is written again, as when jobs are run again', 2, false],
    ['that does not tell its run is an earlier one', undefined, false],
  ])('%s', async (_, run, stays) => {
    const body = `<!-- sfn-sagemaker ${JSON.stringify({ v: 1, key: '.', sha: 's', run })} -->\nverdict`;
    await using api = await startGithubApi({ comments: [{ body }] });
    const written = await leave(api);
    expect(written === undefined).toBe(stays);
    expect(api.state.comments.map((comment) => comment.body)).toEqual([
      stays ? body : `${renderMarker(marker)}\nverdict`,
    ]);
    expect(api.violations).toEqual([]);
  });

  it('is written short when GitHub finds it too long', async () => {
    await using api = await startGithubApi();
    await leave(api, { body: 'x'.repeat(65_600) });
    expect(api.state.comments.map(({ body }) => body)).toEqual([`${renderMarker(marker)}\nshort`]);
    expect(api.calls.at(-2)).toBe('POST /repos/o/r/issues/7/comments 422');
    expect(api.violations).toEqual([]);
  });

  it.each([
    ['a failure of GitHub', refusal(500, 'Server Error')],
    ['a secondary rate limit', secondaryRateLimit],
  ])('is written after %s', async (_, reply) => {
    const faults = [{ operationId: 'issues/create-comment', reply, times: 1 }];
    await using api = await startGithubApi({ faults });
    await leave(api);
    expect(api.state.comments).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it('that may not be written fails with the status', async () => {
    await using api = await startGithubApi({ readOnly: true });
    await expect(leave(api)).rejects.toMatchObject({ status: 403 });
    expect(api.violations).toEqual([]);
  });
});

describe('pull request of a pushed commit', () => {
  it.each([
    ['merged', 'abc', 7],
    ['pushed directly', 'other', undefined],
  ])('%s', async (_, sha, number) => {
    await using api = await startGithubApi({ mergeCommit: 'abc' });
    const client = githubClient({
      token: 't',
      baseUrl: api.url,
      owner: 'o',
      repo: 'r',
      log: () => {},
    });
    expect(await client.pullRequestOf(sha)).toBe(number);
    expect(api.violations).toEqual([]);
  });
});
