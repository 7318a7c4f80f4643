import type { LocalState, StoredPolicy } from './localState.ts';
import { missingEntity } from './roleDocuments.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const managedPolicyLimits = { characters: 6144, versions: 5, attached: 10 } as const;

/** @throws `LocalError` `NoSuchEntityException` */
export function requirePolicy(state: LocalState, arn: string | undefined): StoredPolicy {
  const policy = state.policies?.find((candidate) => candidate.arn === arn);
  if (policy === undefined) throw missingEntity(`Policy ${arn}`);
  return policy;
}
