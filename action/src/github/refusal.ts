import type { PullRequest } from '../event.ts';
import { statusOf } from './client.ts';

const fallback = 'the report is in the job summary';

const restrictions: Readonly<Record<NonNullable<PullRequest['restricted']>, string>> = {
  fork: `the pull request comes from a fork, whose token may only read; ${fallback}`,
  dependabot:
    `Dependabot's token may only read unless the job has ` +
    `\`permissions: { pull-requests: write }\`; ${fallback}`,
};

const reasons: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token (401): check the input `github-token`',
  403:
    'the token may not write comments (403): ' +
    `give the job \`permissions: { pull-requests: write }\`; ${fallback}`,
  404:
    'GitHub shows this token no such repository or pull request (404): ' +
    'check the input `github-token`',
};

/**
 * Why GitHub took no comment and what to do, in one line: a comment that cannot be written is no
 * failure of the workflows. Anything that is no answer of GitHub is thrown on.
 */
export function explainRefusal(error: unknown, restricted: PullRequest['restricted']): string {
  const status = statusOf(error);
  if (status === undefined || !(error instanceof Error)) throw error;
  if (status === 403 && restricted) return restrictions[restricted];
  return reasons[status] ?? `GitHub answered ${status}: ${error.message}; ${fallback}`;
}
