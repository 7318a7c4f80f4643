import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Env } from './env.ts';

/** A pull request, as far as the action needs to know it. */
export interface PullRequest {
  readonly number: number;
  /** Why its token may read only; absent when the workflow's `permissions` decide. */
  readonly restricted?: 'fork' | 'dependabot';
}

/** What started the workflow run. */
export interface TriggerEvent {
  /** Such as `pull_request` or `push`. */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /**
   * The commit that the report is about. Of a pull request the one of its branch, not GitHub's
   * test merge; `pull_request_target` looks at the base branch.
   */
  readonly sha: string;
  /** Page of the repository. */
  readonly repositoryUrl: string;
  /** Id of this run; 0 where the runner has none. */
  readonly run: number;
  /** Page of this run, with its log and summary. */
  readonly runUrl: string;
  readonly pullRequest?: PullRequest;
}

const repository = z.object({ id: z.number() });

// https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.number().int().positive(),
      // `repo` is null once the fork is deleted.
      head: z.object({ sha: z.string(), repo: repository.nullish() }),
      base: z.object({ repo: repository }),
      user: z.object({ login: z.string() }).nullish(),
    })
    .optional(),
});

type PullRequestPayload = NonNullable<z.infer<typeof payloadSchema>['pull_request']>;

/**
 * Reads what GitHub says about the run from its environment and the event's payload file.
 *
 * @throws Error when it does not run inside GitHub Actions, or the payload has another shape.
 */
export async function readEvent(env: Env): Promise<TriggerEvent> {
  const [owner = '', repo = ''] = required(env, 'GITHUB_REPOSITORY').split('/');
  const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}`;
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const name = required(env, 'GITHUB_EVENT_NAME');
  const sha = required(env, 'GITHUB_SHA');
  const { pull_request: pull } = payload;
  return {
    ...{ name, owner, repo, repositoryUrl },
    sha: name === 'pull_request' ? (pull?.head.sha ?? sha) : sha,
    run: Number(env.GITHUB_RUN_ID ?? 0),
    runUrl: `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    ...(pull && { pullRequest: describePullRequest(pull, name) }),
  };
}

function required(env: Env, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(
    `${name} is not set: this program is a GitHub Action; elsewhere, run \`npx sfn-sagemaker\`.`,
  );
}

async function readPayload(path: string | undefined): Promise<z.infer<typeof payloadSchema>> {
  if (!path) return {};
  const parsed = payloadSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`The event's payload is not GitHub's: ${z.prettifyError(parsed.error)}`);
}

function describePullRequest(payload: PullRequestPayload, event: string): PullRequest {
  const { number } = payload;
  // `pull_request_target` and the like run with the rights of the base branch.
  const restricted = event === 'pull_request' ? restriction(payload) : undefined;
  return { number, ...(restricted && { restricted }) };
}

/** GitHub gives a read-only token to runs for forks, and by default to Dependabot's. */
function restriction({ head, base, user }: PullRequestPayload): PullRequest['restricted'] {
  if (head.repo?.id !== base.repo.id) return 'fork';
  return user?.login === 'dependabot[bot]' ? 'dependabot' : undefined;
}
