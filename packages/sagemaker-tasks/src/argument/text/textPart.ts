/** A part of a text that is put together at run time: what is written, or what is known of it. */
export type TextPart = string | ComputedPart;

/** What is computed: every value of it is at least so long, and has these characters in it. */
export interface ComputedPart {
  readonly least: number;
  /** How long it is where nobody chose otherwise. */
  readonly usual?: number;
  readonly holds: string;
  /** One value, where all others match the same patterns. */
  readonly sample?: string;
  /** What stands for it in the definition; absent for an expression. */
  readonly written?: string;
}

export const unknownPart: ComputedPart = { least: 0, holds: '' };

/** 36 hexadecimal digits and hyphens. */
export const uuidPart: ComputedPart = { least: 36, holds: '-' };

/** `2026-01-31T09:30:00Z`, with or without milliseconds. */
export const timePart: ComputedPart = { least: 20, holds: '-T:' };

const arnPart: ComputedPart = { least: 20, holds: ':' };

const hashLengths: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
};

/** The digits of a hash, by the name of its algorithm. */
export function hashPart(algorithm: unknown): ComputedPart {
  const known = typeof algorithm === 'string' && Object.hasOwn(hashLengths, algorithm);
  return { least: known ? (hashLengths[algorithm] ?? 0) : 0, holds: '' };
}

/** The context object's fields that are texts of a known form, by their path. */
export const contextParts: ReadonlyMap<string, ComputedPart> = new Map([
  ['Execution.Id', arnPart],
  // An execution that is started without a name gets a UUID.
  ['Execution.Name', { least: 1, usual: 36, holds: '' }],
  ['Execution.RoleArn', arnPart],
  ['Execution.StartTime', timePart],
  ['State.EnteredTime', timePart],
  ['StateMachine.Id', arnPart],
]);

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudoParameters: ReadonlyMap<string, string> = new Map([
  ['AWS::AccountId', '123456789012'],
  ['AWS::Partition', 'aws'],
  ['AWS::Region', 'us-west-2'],
]);

/** A text in which a deployment tool fills in what is written as `${Name}`. */
export function placeholderParts(text: string): TextPart[] {
  const parts = text.split(/(\$\{[^{}$]+\})/);
  // One placeholder in another: where the outer one ends cannot be told.
  if (parts.some((part, index) => index % 2 === 0 && part.includes('${'))) {
    return [{ ...unknownPart, written: text }];
  }
  return written(parts.map((part, index) => (index % 2 === 0 ? part : placeholderPart(part))));
}

function placeholderPart(text: string): ComputedPart {
  const sample = pseudoParameters.get(text.slice(2, -1));
  return { ...unknownPart, written: text, ...(sample !== undefined && { sample }) };
}

/** Without the empty ones. */
export function written(parts: readonly TextPart[]): TextPart[] {
  return parts.filter((part) => part !== '');
}
