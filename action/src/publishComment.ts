import { markdownLimits } from '@sfn-sagemaker/runner';
import type { TriggerEvent } from './event.ts';
import type { GithubClient } from './github/client.ts';
import { leaveComment } from './github/comment.ts';
import { explainRefusal } from './github/refusal.ts';
import type { CommentPolicy } from './inputs.ts';
import type { Outputs } from './outputs.ts';

/**
 * Size of the comment when GitHub does not take the long one: the verdict and what failed first.
 */
const shortLimit = 10_000;

/** Markdown within a size. */
export type Rendering = (limit: number) => string;

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
 * Puts the outcome on the pull request that the event is about, or that the pushed commit came
 * from.
 */
export async function publishComment(render: Rendering, context: CommentContext): Promise<Outputs> {
  const { client, event, policy, key, degrade } = context;
  try {
    const pullRequest = event.pullRequest?.number ?? (await client.pullRequestOf(event.sha));
    if (pullRequest === undefined) return {};
    const comment = await leaveComment(client, {
      pullRequest,
      marker: { key, sha: event.sha, run: event.run },
      body: render(markdownLimits.comment),
      shortBody: render(shortLimit),
      policy,
    });
    if (comment !== undefined) {
      return { 'comment-id': String(comment.id), 'comment-url': comment.url };
    }
    degrade('No comment: a later run has left its own; this one is in the job summary.');
  } catch (error) {
    degrade(`No comment: ${explainRefusal(error, event.pullRequest?.restricted)}.`);
  }
  return {};
}
