import { words } from './wording.ts';

interface PatternHelp {
  readonly matches: RegExp;
  readonly help: string;
}

/** What the model's patterns mean, for those that people break most. */
const helps: readonly PatternHelp[] = [
  {
    matches: /^\[a-zA-Z0-9\]\((?:-\*\[a-zA-Z0-9\]|\[\\?-?a-zA-Z0-9-?\]\*?)/,
    help: 'Use letters, digits and hyphens, with a letter or digit first and last; no underscores.',
  },
  {
    matches: /:iam::/,
    help: words(
      'Write the ARN of an IAM role,',
      'such as arn:aws:iam::123456789012:role/SageMakerExecution.',
    ),
  },
  { matches: /^\(https\|s3\):/, help: 'Write an S3 address, such as s3://bucket/prefix.' },
  { matches: /^s3:/, help: 'Write an S3 address, such as s3://bucket/prefix.' },
  { matches: /^arn:/, help: 'Write the full ARN of the resource.' },
];

/** What to write so that a pattern matches. */
export function patternHelp(pattern: string): string {
  const known = helps.find(({ matches }) => matches.test(pattern));
  return known?.help ?? `Write a value that matches ${pattern} as a whole.`;
}
