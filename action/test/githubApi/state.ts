import { type Call, example } from './contract.ts';
import { page } from './page.ts';
import { notAccessible, type Reply, refusal, tooLong } from './reply.ts';

/** Who a token speaks for; an app's token may not ask `GET /user`. */
export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot' };

interface StoredComment {
  readonly id: number;
  readonly author: Author;
  readonly body: string;
}

/** What the double remembers: the comments of one pull request, and how commits lead to it. */
export interface State {
  readonly author: Author;
  readonly readOnly: boolean;
  readonly pullNumber: number;
  /** Commit that the pull request was merged as; `*` for whichever is asked for. */
  readonly mergeCommit: string | undefined;
  comments: StoredComment[];
}

type Handler = (state: State, call: Call, url: URL) => Reply;

/** By GitHub's own operation ids. */
const handlers: Readonly<Record<string, Handler>> = {
  'issues/list-comments': (state, call, url) =>
    Number(call.path.issue_number) === state.pullNumber
      ? page(
          url,
          state.comments.map((comment) => issueComment(state, comment)),
        )
      : refusal(404, 'Not Found'),
  'issues/create-comment': (state, call) => {
    const id = 1 + Math.max(0, ...state.comments.map((comment) => comment.id));
    const comment = { id, author: state.author, body: bodyOf(call) };
    return write(state, comment, 201);
  },
  'issues/update-comment': (state, call) => {
    const old = state.comments.find(({ id }) => id === Number(call.path.comment_id));
    return old ? write(state, { ...old, body: bodyOf(call) }, 200) : refusal(404, 'Not Found');
  },
  'issues/delete-comment': (state, call) => {
    if (state.readOnly) return notAccessible;
    state.comments = state.comments.filter(({ id }) => id !== Number(call.path.comment_id));
    return { status: 204 };
  },
  'repos/list-pull-requests-associated-with-commit': (state, { path: { commit_sha: sha } }, url) =>
    page(url, ['*', sha].includes(state.mergeCommit) ? [mergedPull(state, sha)] : []),
  'users/get-authenticated': ({ author }) =>
    author.type === 'Bot' ? notAccessible : { status: 200, body: viewer(author) },
};

/** Answers as GitHub would, and remembers. */
export function answer(state: State, call: Call, url: URL): Reply {
  return handlers[call.operationId]?.(state, call, url) ?? refusal(404, 'Not Found');
}

function write(state: State, comment: StoredComment, status: number): Reply {
  if (state.readOnly) return notAccessible;
  if ([...comment.body].length > 65_536) return tooLong;
  const others = state.comments.filter(({ id }) => id !== comment.id);
  state.comments = [...others, comment].sort((a, b) => a.id - b.id);
  return { status, body: issueComment(state, comment) };
}

function bodyOf({ body }: Call): string {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  return typeof text === 'string' ? text : '';
}

function issueComment(state: State, { id, author, body }: StoredComment): object {
  const html = `https://github.com/o/r/pull/${state.pullNumber}#issuecomment-${id}`;
  return { ...object(example('issue-comment')), id, body, user: user(author), html_url: html };
}

function user({ login, type }: Author): object {
  return { ...object(object(example('issue-comment')).user), login, type };
}

function viewer({ login }: Author): object {
  return { ...object(example('private-user-response-with-public-profile-information')), login };
}

function mergedPull({ pullNumber }: State, sha: string | undefined): object {
  const [first]: unknown[] = Array.isArray(pulls) ? pulls : [];
  // GitHub's example of a team lacks what its schema requires.
  const teams = { requested_teams: [] };
  return { ...object(first), ...teams, number: pullNumber, merge_commit_sha: sha };
}

const pulls = example('pull-request-simple-items');

function object(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value ?? {}));
}
