import { type ArnPattern, type Location, resourceText, type Wording } from '../policy/arn.ts';
import { conditionTexts, ownAccount, type StatementConditions } from '../policy/conditions.ts';
import type { PolicyDocument, Principal } from '../policy/document.ts';

/** Who may take a role, before it is written for an environment. */
export interface Trust {
  readonly sid: string;
  /** Who that is, in a sentence. */
  readonly why: string;
  /** A service, or an identity provider of the account. */
  readonly principal: { readonly service: string } | { readonly provider: ArnPattern };
  readonly action: 'sts:AssumeRole' | 'sts:AssumeRoleWithWebIdentity';
  /** Nothing where the location is not known well enough. */
  conditions(location: Location): StatementConditions | undefined;
}

export function trustDocument(trust: Trust, wording: Wording): PolicyDocument {
  const conditions = trust.conditions(wording.location);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: trust.sid,
        Effect: 'Allow',
        Principal: principalOf(trust, wording),
        Action: [trust.action],
        ...(conditions && { Condition: conditionTexts(conditions, wording) }),
      },
    ],
  };
}

function principalOf({ principal }: Trust, wording: Wording): Principal {
  if ('service' in principal) return { Service: [principal.service] };
  return { Federated: [resourceText(principal.provider, wording)] };
}

/**
 * Lets a service take the role for what is this account's own only: without the conditions somebody
 * else's resource could be used to reach it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function serviceTrust(
  { sid, why }: Pick<Trust, 'sid' | 'why'>,
  service: string,
  source: ArnPattern,
): Trust {
  return {
    sid,
    why,
    principal: { service },
    action: 'sts:AssumeRole',
    conditions: ({ account }) =>
      account === '*'
        ? undefined
        : {
            ArnLike: { 'aws:SourceArn': source },
            StringEquals: { 'aws:SourceAccount': ownAccount },
          },
  };
}
