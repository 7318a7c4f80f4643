import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** A comment on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly author: { readonly login: string; readonly bot: boolean };
}

/** The conversation of one pull request. */
interface Conversation {
  list(): Promise<IssueComment[]>;
  create(body: string): Promise<IssueComment>;
  update(id: number, body: string): Promise<IssueComment>;
  delete(id: number): Promise<void>;
}

export interface GithubClient {
  conversation(number: number): Conversation;
  /**
   * Login behind the token; undefined for an app's, such as the token of GitHub Actions, which
   * cannot ask.
   */
  viewer(): Promise<string | undefined>;
  /** Number of the pull request that a commit was merged from; undefined when pushed directly. */
  pullRequestOf(sha: string): Promise<number | undefined>;
}

export interface GithubClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: another one on GitHub Enterprise Server. */
  readonly baseUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly log: (line: string) => void;
}

const Client = Octokit.plugin(paginateRest, retry, throttling);
type Client = InstanceType<typeof Client>;

// GitHub's default until it retires it: named, so that a new default changes nothing.
const apiVersion = '2022-11-28';

// One retry is enough to pass a burst; a hint to wait longer means that the comment can wait for
// the next run.
const longestWait = 60;

/** The one place that speaks to GitHub: reads all pages, repeats what failed on GitHub's side. */
export function githubClient(options: GithubClientOptions): GithubClient {
  const { owner, repo } = options;
  const client = connect(options);
  const at = { owner, repo };
  return {
    conversation: (number) => conversation(client, { ...at, issue_number: number }),
    viewer: async () => {
      try {
        return (await client.request('GET /user')).data.login;
      } catch (error) {
        if (statusOf(error) === 403) return undefined;
        throw error;
      }
    },
    pullRequestOf: async (sha) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
      const pulls = await client.paginate(route, { ...at, commit_sha: sha, per_page: 100 });
      return pulls.find((pull) => pull.merge_commit_sha === sha)?.number;
    },
  };
}

function connect({ token, baseUrl, log }: GithubClientOptions): Client {
  const again =
    (what: string) => (seconds: number, _request: object, _: unknown, count: number) => {
      const repeat = count < 1 && seconds <= longestWait;
      log(`GitHub reports a ${what}; it asks to wait ${seconds} s${repeat ? ', then again' : ''}.`);
      return repeat;
    };
  const client = new Client({
    auth: token,
    baseUrl,
    userAgent: 'sfn-sagemaker-action',
    throttle: {
      // Pace is a matter of the server: the plugin keeps a queue for each id.
      id: baseUrl,
      onRateLimit: again('rate limit'),
      onSecondaryRateLimit: again('secondary rate limit'),
    },
  });
  client.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = apiVersion;
  });
  return client;
}

function conversation(
  client: Client,
  at: { readonly owner: string; readonly repo: string; readonly issue_number: number },
): Conversation {
  const { owner, repo } = at;
  const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  return {
    list: async () =>
      (await client.paginate(`GET ${comments}`, { ...at, per_page: 100 })).map(fromPayload),
    create: async (body) =>
      fromPayload((await client.request(`POST ${comments}`, { ...at, body })).data),
    update: async (id, body) =>
      fromPayload(
        (await client.request(`PATCH ${comment}`, { owner, repo, comment_id: id, body })).data,
      ),
    delete: async (id) => {
      await client.request(`DELETE ${comment}`, { owner, repo, comment_id: id });
    },
  };
}

function fromPayload(payload: {
  readonly id: number | bigint;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}): IssueComment {
  const { id, body = '', html_url: url, user } = payload;
  return {
    id: Number(id),
    body,
    url,
    author: { login: user?.login ?? '', bot: user?.type === 'Bot' },
  };
}

/** HTTP status of a failed request; undefined for any other failure. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
