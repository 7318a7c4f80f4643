import type { IamPort } from '../../port/iam.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredPolicy } from './localState.ts';
import { limitedDocument, missingEntity, requireRole } from './roleDocuments.ts';

type Operations = Pick<
  IamPort,
  | 'attachRolePolicy'
  | 'createPolicy'
  | 'createPolicyVersion'
  | 'deletePolicy'
  | 'deletePolicyVersion'
  | 'detachRolePolicy'
  | 'getPolicy'
  | 'getPolicyVersion'
  | 'listAttachedRolePolicies'
  | 'listPolicyVersions'
>;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const limits = { characters: 6144, versions: 5, attached: 10 };

/** Managed policies of IAM, their versions, and the roles that they are attached to. */
export function managedPolicyOperations({ store, location }: LocalContext): Operations {
  const { partition, account } = location;
  return {
    createPolicy: ({ PolicyName = '', PolicyDocument }) =>
      store.update((state) => {
        const arn = `arn:${partition}:iam::${account}:policy/${PolicyName}`;
        const policies = policiesOf(state);
        if (policies.some((policy) => policy.arn === arn)) {
          const message = `A policy called ${PolicyName} already exists.`;
          throw new LocalError('EntityAlreadyExistsException', message);
        }
        const document = limitedDocument(PolicyDocument, limits.characters, `policy ${PolicyName}`);
        policies.push({ arn, name: PolicyName, next: 2, versions: [{ id: 'v1', document }] });
        return { Policy: { Arn: arn, PolicyName, DefaultVersionId: 'v1' } };
      }),
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
    getPolicy: async ({ PolicyArn }) => {
      const { arn, name, versions } = requirePolicy(await store.read(), PolicyArn);
      const [current] = versions;
      return {
        Policy: { Arn: arn, PolicyName: name, ...(current && { DefaultVersionId: current.id }) },
      };
    },
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
    deletePolicy: ({ PolicyArn }) =>
      store.update((state) => {
        const policy = requirePolicy(state, PolicyArn);
        const used = state.roles.some(({ attached = [] }) => attached.includes(policy.arn));
        if (used || policy.versions.length > 1) {
          const what = used ? 'attached to entities' : 'of more than one version';
          throw new LocalError('DeleteConflictException', `Cannot delete a policy ${what}.`);
        }
        state.policies = policiesOf(state).filter((one) => one !== policy);
      }),
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

function policiesOf(state: LocalState): StoredPolicy[] {
  state.policies ??= [];
  return state.policies;
}

function requirePolicy(state: LocalState, arn: string | undefined): StoredPolicy {
  const policy = state.policies?.find((candidate) => candidate.arn === arn);
  if (policy === undefined) throw missingEntity(`Policy ${arn}`);
  return policy;
}
