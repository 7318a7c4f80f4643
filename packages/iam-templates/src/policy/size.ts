import type { PolicyDocument, PolicyStatement } from './document.ts';

/**
 * Characters, without white space.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const limits = { managed: 6_144, inline: 10_240 };

/** How many managed policies a role has unless its account was given more. */
const attachments = 10;

/** A policy in as many documents as IAM takes, and what to know about it. */
export interface SplitPolicy {
  /** One document, the policy itself, where it fits into the role. */
  readonly parts: readonly PolicyDocument[];
  readonly notes: readonly string[];
}

/**
 * Splits what is too long for a role's inline policies into managed policies.
 *
 * @example
 * const documents = splitPolicy(policy).parts; // one: an inline policy; several: managed policies
 */
export function splitPolicy(policy: PolicyDocument): SplitPolicy {
  const length = charactersOf(policy);
  if (length <= limits.managed) return { parts: [policy], notes: [] };
  if (length <= limits.inline) {
    const note =
      `The policy has ${length} characters, more than the ${limits.managed} of a managed ` +
      'policy: put it into the role.';
    return { parts: [policy], notes: [note] };
  }
  const parts = packed(policy.Statement.flatMap((statement) => split(statement)));
  const tooMany =
    parts.length > attachments
      ? ` A role has at most ${attachments} unless its account's quota is raised.`
      : '';
  const note =
    `The policy has ${length} characters, more than the ${limits.inline} of a role's ` +
    `inline policies: it is split into ${parts.length} managed policies.${tooMany}`;
  return { parts, notes: [note] };
}

function charactersOf(policy: PolicyDocument): number {
  return JSON.stringify(policy).replace(/\s/g, '').length;
}

function documentOf(statements: readonly PolicyStatement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [...statements] };
}

/** Halves the resources of a statement that is too long by itself. */
function split(statement: PolicyStatement): readonly PolicyStatement[] {
  const { Resource = [] } = statement;
  if (Resource.length < 2 || charactersOf(documentOf([statement])) <= limits.managed) {
    return [statement];
  }
  const half = Math.ceil(Resource.length / 2);
  const halves = [Resource.slice(0, half), Resource.slice(half)];
  return halves.flatMap((part, index) =>
    split({ ...statement, Sid: `${statement.Sid}${'AB'[index]}`, Resource: part }),
  );
}

/** Fills one document after the other. */
function packed(statements: readonly PolicyStatement[]): readonly PolicyDocument[] {
  const parts: PolicyStatement[][] = [];
  for (const statement of statements) {
    const last = parts.at(-1);
    const fits = last && charactersOf(documentOf([...last, statement])) <= limits.managed;
    if (fits) last.push(statement);
    else parts.push([statement]);
  }
  return parts.map(documentOf);
}
