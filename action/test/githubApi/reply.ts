/** One answer of the double, before it is checked and sent. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const docs = 'https://docs.github.com/rest';

/** An answer in the form of GitHub's errors. */
export function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: docs, status: String(status) } };
}

/** What a token without the permission gets. */
export const notAccessible: Reply = refusal(403, 'Resource not accessible by integration');

/** What a burst of writes gets; `retry-after` says when to come back. */
export const secondaryRateLimit: Reply = {
  ...refusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.'),
  headers: { 'retry-after': '1' },
};

export const tooLong: Reply = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: docs,
  },
};
