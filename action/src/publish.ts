import * as core from '@actions/core';
import { markdownLimits } from '@sfn-sagemaker/runner';
import { commentKey } from './commentKey.ts';
import type { Env } from './env.ts';
import type { TriggerEvent } from './event.ts';
import { writeSummary } from './github/summary.ts';
import type { Inputs } from './inputs.ts';
import type { Outputs } from './outputs.ts';
import type { Rendering } from './publishComment.ts';

/** One run of the action. */
export interface RunContext {
  readonly inputs: Inputs;
  readonly event: TriggerEvent;
  readonly env: Env;
}

/** Puts an outcome where people look: into the job summary, and onto the pull request. */
export async function publish(render: Rendering, context: RunContext): Promise<Outputs> {
  const { inputs, env } = context;
  if (inputs.summary) await writeSummary(render(markdownLimits.summary), env);
  return comment(render, context);
}

/** Events that have a pull request, or may have come from one. */
const conversing = new Set(['pull_request', 'pull_request_target', 'push']);

async function comment(render: Rendering, { inputs, event, env }: RunContext): Promise<Outputs> {
  const { comment: policy, token } = inputs;
  if (policy === 'off' || !conversing.has(event.name)) return {};
  if (token === undefined) {
    core.info('No comment: the input `github-token` is empty.');
    return {};
  }
  // Loaded late: an action without a comment starts faster.
  const [{ githubClient }, { publishComment }] = await Promise.all([
    import('./github/client.ts'),
    import('./publishComment.ts'),
  ]);
  const { owner, repo } = event;
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const client = githubClient({ token, baseUrl, owner, repo, log: core.info });
  const degrade = (line: string): void => core.warning(line);
  return publishComment(render, { client, event, policy, key: commentKey(inputs), degrade });
}
