import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMarker } from '../../src/github/marker.ts';
import { fixtureFiles } from '../fixtureFiles.ts';
import { type GithubApi, startGithubApi } from '../githubApi/server.ts';
import { markdownNodes } from '../markdown.ts';
import { pullRequestPayload } from '../pullRequest.ts';
import { installAct } from './install.ts';
import type { ActionRun } from './record.ts';
import { Runner, type WorkflowRun } from './run.ts';

const clean = {
  files: fixtureFiles(new URL('../fixtures/clean/', import.meta.url), 'ml/'),
  with: { 'working-directory': 'ml' },
};
const broken = {
  files: fixtureFiles(new URL('../fixtures/broken/', import.meta.url), 'ml pipelines/'),
  with: { 'working-directory': 'ml pipelines' },
};
const hostile = { files: fixtureFiles(new URL('../fixtures/hostile/', import.meta.url)) };
const faulty = { Type: 'Pass', Next: 'A state that does not exist', Colour: 'green' };
const states = Array.from({ length: 300 }, (_, index) => [`Unknown transition ${index}`, faulty]);
const long = {
  files: {
    'long.asl.json': JSON.stringify(
      { StartAt: 'Unknown transition 0', States: Object.fromEntries(states) },
      undefined,
      1,
    ),
  },
};
const wait = { Type: 'Wait', SecondsPath: '$.seconds', End: true };
const inputless = {
  files: { 'wait.asl.json': JSON.stringify({ StartAt: 'Wait', States: { Wait: wait } }) },
};
const pullRequest = { name: 'pull_request', payload: pullRequestPayload() };

const act = await installAct();

if ('missing' in act) {
  it(`the action in a workflow: not run, ${act.missing} is missing to install act`, () => {
    const args = act.missing === 'pip' ? ['-m', 'pip', '--version'] : ['--version'];
    expect(() => execFileSync('python3', args, { stdio: 'ignore' })).toThrow();
  });
} else {
  describe('the action in a workflow', () => {
    let runner: Runner | undefined;
    beforeAll(async () => {
      runner = await Runner.prepare(act.path);
    }, 60_000);
    afterAll(() => runner?.[Symbol.asyncDispose]());

    const run = async (api: GithubApi, change: Partial<WorkflowRun> = {}): Promise<ActionRun> => {
      if (runner === undefined) throw new Error('the runner was not prepared');
      return runner.run({ ...clean, event: pullRequest, api, ...change });
    };
    // A run takes under a second; other suites share the machine.
    // On a busy one, act now and then loses the last line of a process that ends at once.
    const options = { timeout: 30_000, retry: 2 };

    it(
      'passes a clean pull request and says so in comment, summary and outputs',
      options,
      async () => {
        await using api = await startGithubApi();
        const { result, outputs, summary, annotations, after } = await run(api);
        const [comment] = api.state.comments;
        expect({ result, comments: api.state.comments.length }).toEqual({
          result: 'success',
          comments: 1,
        });
        expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([]);
        expect(outputs).toMatchObject({
          result: 'passed',
          errors: '0',
          'comment-id': '1',
          'comment-url': 'https://github.com/o/r/pull/7#issuecomment-1',
        });
        expect(JSON.parse(outputs.workflows ?? '')).toMatchObject([
          { name: 'train', path: 'ml/workflows/train.asl.yaml', errors: 0, unexpected: 0 },
        ]);
        expect(JSON.parse(after)).toMatchObject({ version: 1, summary: { errors: 0 } });
        await expect(comment?.body).toMatchFileSnapshot('../golden/clean.comment.md');
        await expect(summary).toMatchFileSnapshot('../golden/clean.summary.md');
        expect(api.violations).toEqual([]);
      },
    );

    it(
      'fails on errors, with annotations on their lines and the verdict first',
      options,
      async () => {
        await using api = await startGithubApi();
        const { result, outputs, summary, annotations } = await run(api, broken);
        const [comment] = api.state.comments;
        expect({ result, outputs }).toMatchObject({
          result: 'failure',
          outputs: { result: 'failed' },
        });
        const lines = annotations.map(({ kind, properties }) => [
          kind,
          properties.file,
          properties.line,
        ]);
        expect(lines).toContainEqual(['error', 'ml pipelines/train.asl.json', '18']);
        expect(lines).toContainEqual(['error', 'ml pipelines/train.asl.json', '8']);
        await expect(comment?.body).toMatchFileSnapshot('../golden/broken.comment.md');
        // What is in the comment is in the summary: where it cannot be written, nothing is lost.
        expect(comment?.body.split('\n').slice(1).join('\n').trim()).toBe(summary.trim());
        expect(api.violations).toEqual([]);
      },
    );

    it('updates its comment in place, on the third page too', options, async () => {
      const remark = { author: { login: 'ana', type: 'User' }, body: 'Why?' } as const;
      const earlier = { body: `${renderMarker({ key: 'ml', sha: 'old', run: 1 })}\nold` };
      const comments = [...Array.from({ length: 220 }, () => remark), earlier];
      await using api = await startGithubApi({ comments });
      const first = await run(api);
      const second = await run(api);
      expect([first.outputs['comment-id'], second.outputs['comment-id']]).toEqual(['1220', '1220']);
      expect(api.state.comments).toHaveLength(221);
      expect(api.state.comments.at(-1)?.body).toContain('"sha":"a1b2c3d4e5"');
      expect(api.violations).toEqual([]);
    });

    it(
      'keeps a long report inside what GitHub takes, and says what it left out',
      options,
      async () => {
        await using api = await startGithubApi();
        const { outputs, annotations } = await run(api, { ...long, with: { mode: 'validate' } });
        const body = api.state.comments[0]?.body ?? '';
        expect(Number(outputs.errors)).toBeGreaterThan(300);
        expect(body.length).toBeGreaterThan(50_000);
        expect(body.length).toBeLessThan(65_536);
        expect(body).toContain('too long for its place');
        // GitHub shows ten of a kind per step; the last one is the verdict of the step.
        expect(annotations).toHaveLength(11);
        expect(annotations.at(-2)?.message).toMatch(/^and \d+ more, see the summary$/);
        expect(api.calls.at(-1)).toBe('POST /repos/o/r/issues/7/comments 201');
      },
    );

    it('lets no name or cause become a command, an element or a mention', options, async () => {
      await using api = await startGithubApi();
      const { outputs, summary, annotations, log } = await run(api, { ...hostile, with: {} });
      const [comment] = api.state.comments;
      expect(outputs.result).toBe('failed');
      expect(annotations.filter(({ message }) => message === 'owned')).toEqual([]);
      expect(log).not.toMatch(/^\s*::|##\[/m);
      for (const text of [comment?.body ?? '', summary]) {
        const nodes = markdownNodes(text);
        const html = nodes.flatMap((node) => (node.type === 'html' ? node.value.split('\n') : []));
        const ours =
          /^(<details>|<\/details>|<summary>[^<>]*<\/summary>|<!-- sfn-sagemaker [^<>]* -->)$/;
        expect(html.filter((line) => !ours.test(line))).toEqual([]);
        expect(nodes.filter(({ type }) => type === 'image' || type === 'strong')).toEqual([]);
        const prose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
        expect(prose.join('\n')).not.toMatch(/@octocat|#1\b/);
      }
      await expect(comment?.body).toMatchFileSnapshot('../golden/hostile.comment.md');
      expect(api.violations).toEqual([]);
    });

    it('stays green on a fork, whose token may not comment, and says why', options, async () => {
      await using api = await startGithubApi({ readOnly: true });
      const event = { ...pullRequest, payload: pullRequestPayload({ fork: true }) };
      const { result, outputs, annotations, summary } = await run(api, { event });
      expect({ result, id: outputs['comment-id'], url: outputs['comment-url'] }).toEqual({
        result: 'success',
        id: '',
        url: '',
      });
      expect(annotations).toContainEqual({
        kind: 'warning',
        message:
          'No comment: the pull request comes from a fork, whose token may only read; ' +
          'the report is in the job summary.',
        properties: {},
      });
      expect(summary).toContain('train');
    });

    it('on a push tells the pull request that was merged, and how to deploy', options, async () => {
      await using api = await startGithubApi({ mergeCommit: '*' });
      const event = { name: 'push', payload: { ref: 'refs/heads/main' } };
      const { result, log } = await run(api, { event });
      expect({ result, comments: api.state.comments.length }).toEqual({
        result: 'success',
        comments: 1,
      });
      expect(log).toContain('Nothing was deployed: deploy comes with AWS credentials.');
      expect(api.violations).toEqual([]);
    });

    it(
      'says which workflow lacks an input to run with; asked for by name, the run fails',
      options,
      async () => {
        await using api = await startGithubApi();
        const auto = await run(api, { ...inputless, with: {} });
        const named = await run(api, { ...inputless, with: { mode: 'simulate' } });
        expect([auto.outputs.result, named.outputs.result]).toEqual(['passed', 'failed']);
        expect(auto.annotations).toEqual([
          {
            kind: 'notice',
            message:
              'wait was not judged by a run: with an empty input and no mocks it ends in ' +
              'States.Runtime. Put a sample input into wait.input.json and mocks into ' +
              'wait.mocks.json, or name them in the project file.',
            properties: {},
          },
        ]);
      },
    );

    it(
      'says that there is no workflow where an earlier comment said something else',
      options,
      async () => {
        const old = { body: `${renderMarker({ key: '.', sha: 'old', run: 1 })}\n### ✅ all well` };
        await using api = await startGithubApi({ comments: [old] });
        const files = { 'a.txt': '' };
        const { result, outputs, annotations, summary } = await run(api, { files, with: {} });
        expect({ result, outputs }).toMatchObject({
          result: 'failure',
          outputs: { result: 'failed', errors: '0', 'report-json': '', 'comment-id': '1000' },
        });
        expect(annotations.map(({ message }) => message).join('\n')).toMatch(
          /holds no workflow.*\.asl\.json/,
        );
        const [comment] = api.state.comments;
        await expect(comment?.body).toMatchFileSnapshot('../golden/nothing.md');
        expect(comment?.body.split('\n').slice(1).join('\n').trim()).toBe(summary.trim());
        expect(api.violations).toEqual([]);
      },
    );

    it(
      'reads nothing outside of the checkout, whatever the project file says',
      options,
      async () => {
        await using api = await startGithubApi();
        const files = {
          'sfn-sagemaker.yaml': 'workflows:\n  w: { definition: ../../event.json }\n',
          'x/.keep': '',
        };
        const { outputs, annotations } = await run(api, { files, with: {} });
        expect(outputs).toMatchObject({ result: 'failed', errors: '1' });
        expect(annotations[0]).toMatchObject({
          properties: { file: 'sfn-sagemaker.yaml', line: '2' },
          message: expect.stringContaining('outside of the checkout'),
        });
      },
    );

    it.each(['workflow_dispatch', 'schedule', 'merge_group', 'release'])(
      'on %s writes the summary and asks GitHub nothing',
      options,
      async (name) => {
        await using api = await startGithubApi();
        const { result, summary } = await run(api, { event: { name, payload: {} } });
        expect({ result, calls: api.calls }).toEqual({ result: 'success', calls: [] });
        expect(summary).toContain('### ✅ train');
      },
    );

    it('warns of pull_request_target', options, async () => {
      await using api = await startGithubApi();
      const event = { ...pullRequest, name: 'pull_request_target' };
      const { result, annotations } = await run(api, { event });
      expect([result, api.state.comments.length]).toEqual(['success', 1]);
      expect(annotations[0]).toMatchObject({
        kind: 'warning',
        message: expect.stringContaining('what the pull request changes is not looked at'),
      });
    });

    it('stays green where the job may not comment, and names the permission', options, async () => {
      await using api = await startGithubApi({ readOnly: true });
      const { result, annotations } = await run(api);
      expect(result).toBe('success');
      const warnings = annotations.filter(({ kind }) => kind === 'warning');
      expect(warnings.map(({ message }) => message)).toEqual([
        'No comment: the token may not write comments (403): give the job ' +
          '`permissions: { pull-requests: write }`; the report is in the job summary.',
      ]);
    });

    it('leaves the comment of a later run alone', options, async () => {
      const later = { body: `${renderMarker({ key: 'ml', sha: 'new', run: 2 })}\nnewer` };
      await using api = await startGithubApi({ comments: [later] });
      const { result, outputs, annotations } = await run(api);
      expect([result, outputs['comment-id']]).toEqual(['success', '']);
      expect(annotations.map(({ message }) => message).join()).toContain(
        'a later run has left its own',
      );
      expect(api.state.comments.map(({ body }) => body)).toEqual([later.body]);
    });

    it('refuses a wrong input with what is allowed', options, async () => {
      await using api = await startGithubApi();
      const { result, annotations } = await run(api, { with: { comment: 'always' } });
      expect(result).toBe('failure');
      expect(annotations.map(({ message }) => message)).toEqual([
        'The input `comment` is `always`; it can be: update, new, off.',
      ]);
    });
  });
}
