/** What a comment of the action says about itself, unseen, so that the next run finds it. */
export interface Marker {
  /** Which of the action's uses in a workflow wrote it. */
  readonly key: string;
  /** Commit that the comment is about. */
  readonly sha: string;
  /** Id of the workflow run; GitHub gives a later run a greater one, and a re-run the same. */
  readonly run: number;
}

const opening = '<!-- sfn-sagemaker ';
const closing = ' -->';
const version = 1;

/**
 * The marker as the first line of a comment. No value can end the HTML comment: `-`, `<` and `>`
 * are escaped.
 */
export function renderMarker({ key, sha, run }: Marker): string {
  const data = JSON.stringify({ v: version, key, sha, run });
  const safe = data.replace(/[<>-]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  return `${opening}${safe}${closing}`;
}

/** Reads the marker on a comment's first line; undefined when there is none of this version. */
export function parseMarker(body: string): Marker | undefined {
  const [line = ''] = body.split(/\r?\n/, 1);
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined;
  return asMarker(parseJson(line.slice(opening.length, -closing.length)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody edited the comment: it is not ours any more.
    return undefined;
  }
}

function asMarker(data: unknown): Marker | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { v, key, sha, run } = Object.fromEntries(Object.entries(data));
  if (v !== version || typeof key !== 'string' || typeof sha !== 'string') return undefined;
  // One that does not tell its run is earlier than any.
  return { key, sha, run: typeof run === 'number' ? run : 0 };
}
