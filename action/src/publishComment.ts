import { markdownLimits, type Report, renderMarkdown } from '@sfn-sagemaker/runner';
import type { TriggerEvent } from './event.ts';
import type { GithubClient } from './github/client.ts';
import { leaveComment } from './github/comment.ts';
import { explainRefusal } from './github/refusal.ts';
import type { CommentPolicy } from './inputs.ts';
import { markdownOptions } from './markdown.ts';
import type { Outputs } from './outputs.ts';

/**
 * Size of the comment when GitHub does not take the long one: the verdict and what failed first.
 */
const shortLimit = 10_000;

export interface CommentContext {
  readonly client: GithubClient;
  readonly event: TriggerEvent;
  readonly policy: Exclude<CommentPolicy, 'off'>;
  /** Which of the uses of the action in the workflow this is. */
  readonly key: string;
  /** Told why there is no comment, in one line. */
  readonly degrade: (line: string) => void;
}

/**
 * Puts the report on the pull request that the event is about, or that the pushed commit came
 * from.
 */
export async function publishComment(report: Report, context: CommentContext): Promise<Outputs> {
  const { client, event, policy, key, degrade } = context;
  try {
    const pullRequest = event.pullRequest?.number ?? (await client.pullRequestOf(event.sha));
    if (pullRequest === undefined) return {};
    const options = markdownOptions(event);
    const comment = await leaveComment(client, {
      pullRequest,
      marker: { key, sha: event.sha },
      body: renderMarkdown(report, { ...options, limit: markdownLimits.comment }),
      shortBody: renderMarkdown(report, { ...options, limit: shortLimit }),
      policy,
    });
    return { 'comment-id': String(comment.id), 'comment-url': comment.url };
  } catch (error) {
    degrade(`No comment: ${explainRefusal(error, event.pullRequest?.restricted)}.`);
    return {};
  }
}
