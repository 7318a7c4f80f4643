import type { IamPort } from '../../port/iam.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import { managedPolicyLimits as limits, requirePolicy } from './managedPolicy.ts';
import { limitedDocument, missingEntity } from './roleDocuments.ts';

type Operations = Pick<
  IamPort,
  'createPolicyVersion' | 'deletePolicyVersion' | 'getPolicyVersion' | 'listPolicyVersions'
>;

/** Versions of managed policies; the first one kept is the default. */
export function policyVersionOperations({ store }: LocalContext): Operations {
  return {
    createPolicyVersion: ({ PolicyArn, PolicyDocument, SetAsDefault }) =>
      store.update((state) => {
        const policy = requirePolicy(state, PolicyArn);
        if (policy.versions.length >= limits.versions) {
          const message = `A managed policy can have up to ${limits.versions} versions.`;
          throw new LocalError('LimitExceededException', message);
        }
        const document = limitedDocument(PolicyDocument, limits.characters, `policy ${PolicyArn}`);
        const version = { id: `v${policy.next}`, document };
        policy.next += 1;
        policy.versions = SetAsDefault
          ? [version, ...policy.versions]
          : [...policy.versions, version];
        return {
          PolicyVersion: { VersionId: version.id, IsDefaultVersion: SetAsDefault === true },
        };
      }),
    getPolicyVersion: async ({ PolicyArn, VersionId }) => {
      const { versions } = requirePolicy(await store.read(), PolicyArn);
      const version = versions.find(({ id }) => id === VersionId);
      if (version === undefined) throw missingEntity(`The version ${VersionId} of ${PolicyArn}`);
      return { PolicyVersion: { VersionId, Document: encodeURIComponent(version.document) } };
    },
    listPolicyVersions: async ({ PolicyArn }) => {
      const { versions } = requirePolicy(await store.read(), PolicyArn);
      const shown = versions.map(({ id }, index) => {
        return { VersionId: id, IsDefaultVersion: index === 0 };
      });
      return { Versions: shown, IsTruncated: false };
    },
    deletePolicyVersion: ({ PolicyArn, VersionId }) =>
      store.update((state) => {
        const policy = requirePolicy(state, PolicyArn);
        if (policy.versions[0]?.id === VersionId) {
          const message = 'Cannot delete the default version of a policy.';
          throw new LocalError('DeleteConflictException', message);
        }
        policy.versions = policy.versions.filter(({ id }) => id !== VersionId);
      }),
  };
}
