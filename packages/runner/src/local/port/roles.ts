import type * as Sdk from '@aws-sdk/client-iam';
import { roleArn } from '../../plan/names.ts';
import type { IamPort } from '../../port/iam.ts';
import { attachedPolicyOperations } from './attachedPolicies.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { StoredRole } from './localState.ts';
import { managedPolicyOperations } from './managedPolicies.ts';
import { policyVersionOperations } from './policyVersions.ts';
import {
  limitedDocument,
  missingEntity,
  policyLength,
  requireJson,
  requireRole,
} from './roleDocuments.ts';

/** Of all inline policies of a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const inlineLimit = 10_240;

/** IAM roles with their policies. Documents come back percent-encoded, as from IAM. */
export function roleOperations(context: LocalContext): IamPort {
  const { store, clock, location } = context;
  return {
    ...managedPolicyOperations(context),
    ...policyVersionOperations(context),
    ...attachedPolicyOperations(context),
    getRole: async ({ RoleName }) => ({ Role: shown(requireRole(await store.read(), RoleName)) }),
    createRole: (input) =>
      store.update((state) => {
        const name = requireRoleName(input.RoleName);
        if (state.roles.some((role) => role.name === name)) {
          throw new LocalError(
            'EntityAlreadyExistsException',
            `Role with name ${name} already exists.`,
          );
        }
        const role: StoredRole = {
          name,
          arn: roleArn(location, name),
          createDate: clock.now(),
          ...(input.Description && { description: input.Description }),
          trust: requireJson(input.AssumeRolePolicyDocument),
          policies: [],
        };
        state.roles.push(role);
        return { Role: shown(role) };
      }),
    updateAssumeRolePolicy: ({ RoleName, PolicyDocument }) =>
      store.update((state) => {
        requireRole(state, RoleName).trust = requireJson(PolicyDocument);
      }),
    getRolePolicy: async ({ RoleName, PolicyName }) => {
      const role = requireRole(await store.read(), RoleName);
      const policy = role.policies.find(({ name }) => name === PolicyName);
      if (policy === undefined) throw missingEntity(`The role policy with name ${PolicyName}`);
      return { RoleName, PolicyName, PolicyDocument: encodeURIComponent(policy.document) };
    },
    putRolePolicy: ({ RoleName, PolicyName = '', PolicyDocument }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const others = role.policies.filter(({ name }) => name !== PolicyName);
        const taken = others.reduce((sum, { document }) => sum + policyLength(document), 0);
        const document = limitedDocument(PolicyDocument, inlineLimit - taken, `role ${RoleName}`);
        role.policies = [...others, { name: PolicyName, document }];
      }),
    deleteRolePolicy: ({ RoleName, PolicyName }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const kept = role.policies.filter(({ name }) => name !== PolicyName);
        if (kept.length === role.policies.length) {
          throw missingEntity(`The role policy with name ${PolicyName}`);
        }
        role.policies = kept;
      }),
    listRolePolicies: async ({ RoleName }) => {
      const { policies } = requireRole(await store.read(), RoleName);
      return { PolicyNames: policies.map(({ name }) => name), IsTruncated: false };
    },
  };
}

function requireRoleName(name: string | undefined): string {
  if (name !== undefined && /^[\w+=,.@-]{1,64}$/.test(name)) return name;
  throw new LocalError('ValidationError', `'${name}' is no name for a role`);
}

function shown(role: StoredRole): Sdk.Role {
  return {
    Path: '/',
    RoleName: role.name,
    RoleId: `AROA${role.name.toUpperCase()}`,
    Arn: role.arn,
    CreateDate: new Date(role.createDate),
    AssumeRolePolicyDocument: encodeURIComponent(role.trust),
    ...(role.description && { Description: role.description }),
  };
}
