import type { PolicyDocument } from './document.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const limits = { managed: 6_144, inline: 10_240 };

/** What to know about the length of a policy, of which IAM does not count white space. */
export function sizeNotes(policy: PolicyDocument): readonly string[] {
  const { length } = JSON.stringify(policy).replace(/\s/g, '');
  if (length > limits.inline) {
    return [
      `The policy has ${length} characters, more than the ${limits.inline} of a role's ` +
        'inline policies: spread the statements over managed policies.',
    ];
  }
  if (length <= limits.managed) return [];
  return [
    `The policy has ${length} characters, more than the ${limits.managed} of a managed ` +
      'policy: put it into the role.',
  ];
}
