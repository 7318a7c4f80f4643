import type { GithubClient, IssueComment } from './client.ts';
import { statusOf } from './client.ts';
import { type Marker, parseMarker, renderMarker } from './marker.ts';

/** A comment to leave on a pull request. */
export interface CommentRequest {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** Markdown. */
  readonly body: string;
  /** Taken when GitHub finds the body too long. */
  readonly shortBody: string;
  /** `update` edits the comment of the run before; `new` folds that one and adds one. */
  readonly policy: 'update' | 'new';
}

/**
 * Leaves one comment per key on a pull request and keeps it current.
 *
 * @returns undefined when a later run has left one: this one was slow, or is run again
 * @throws RequestError what GitHub refused
 */
export async function leaveComment(
  client: GithubClient,
  request: CommentRequest,
): Promise<IssueComment | undefined> {
  const conversation = client.conversation(request.pullRequest);
  const earlier = await ownComments(client, request);
  const [last] = earlier.slice(-1);
  if (earlier.some(({ body }) => isLater(parseMarker(body), request.marker))) return undefined;
  const inPlace = request.policy === 'update' ? last : undefined;
  const written = await shortenIfRefused(request, (body) =>
    inPlace ? conversation.update(inPlace.id, body) : conversation.create(body),
  );
  for (const comment of earlier) {
    if (comment.id === written.id) continue;
    // A create that failed on the way back may have been written twice.
    if (inPlace) await conversation.delete(comment.id);
    else await conversation.update(comment.id, folded(comment.body, written.url));
  }
  return written;
}

function isLater(marker: Marker | undefined, { run }: Marker): boolean {
  return marker !== undefined && marker.run > run;
}

/**
 * Those of this key on any page, oldest first. Others may write the marker too: the author counts.
 */
async function ownComments(
  client: GithubClient,
  { pullRequest, marker }: CommentRequest,
): Promise<IssueComment[]> {
  const comments = await client.conversation(pullRequest).list();
  const marked = comments.filter(({ body }) => parseMarker(body)?.key === marker.key);
  if (marked.length === 0) return [];
  const viewer = await client.viewer();
  return marked.filter(({ author }) => (viewer ? author.login === viewer : author.bot));
}

async function shortenIfRefused(
  { marker, body, shortBody }: CommentRequest,
  write: (body: string) => Promise<IssueComment>,
): Promise<IssueComment> {
  const marked = (text: string): string => `${renderMarker(marker)}\n${text}`;
  try {
    return await write(marked(body));
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return write(marked(shortBody));
  }
}

/** Without its marker, so that no later run takes it for the current one. */
function folded(body: string, newer: string): string {
  const text = body.slice(body.indexOf('\n') + 1);
  return `<details><summary>Outdated: see ${newer}</summary>\n\n${text}\n\n</details>`;
}
