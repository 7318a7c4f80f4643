import type { IamPort } from '../../port/iam.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import { managedPolicyLimits as limits, requirePolicy } from './managedPolicy.ts';
import { missingEntity, requireRole } from './roleDocuments.ts';

type Operations = Pick<
  IamPort,
  'attachRolePolicy' | 'detachRolePolicy' | 'listAttachedRolePolicies'
>;

/** The managed policies of a role. */
export function attachedPolicyOperations({ store }: LocalContext): Operations {
  return {
    attachRolePolicy: ({ RoleName, PolicyArn }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const { arn } = requirePolicy(state, PolicyArn);
        const attached = new Set([...(role.attached ?? []), arn]);
        if (attached.size > limits.attached) {
          const message = `Cannot exceed quota for PoliciesPerRole: ${limits.attached}`;
          throw new LocalError('LimitExceededException', message);
        }
        role.attached = [...attached];
      }),
    detachRolePolicy: ({ RoleName, PolicyArn }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const attached = (role.attached ?? []).filter((arn) => arn !== PolicyArn);
        if (attached.length === role.attached?.length || role.attached === undefined) {
          throw missingEntity(`Policy ${PolicyArn} of the role ${RoleName}`);
        }
        role.attached = attached;
      }),
    listAttachedRolePolicies: async ({ RoleName }) => {
      const { attached = [] } = requireRole(await store.read(), RoleName);
      const policies = attached.map((PolicyArn) => {
        return { PolicyArn, PolicyName: PolicyArn.split('/').at(-1) ?? '' };
      });
      return { AttachedPolicies: policies, IsTruncated: false };
    },
  };
}
