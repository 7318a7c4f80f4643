import type * as Sdk from '@aws-sdk/client-iam';
import { roleArn } from '../../plan/names.ts';
import type { IamPort } from '../../port/iam.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredRole } from './localState.ts';

/** IAM roles with inline policies. Documents come back percent-encoded, as from IAM. */
export function roleOperations({ store, clock, location }: LocalContext): IamPort {
  return {
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
      if (policy === undefined) throw missing(`The role policy with name ${PolicyName}`);
      return { RoleName, PolicyName, PolicyDocument: encodeURIComponent(policy.document) };
    },
    putRolePolicy: ({ RoleName, PolicyName = '', PolicyDocument }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const policy = { name: PolicyName, document: requireStatements(PolicyDocument) };
        role.policies = [...role.policies.filter(({ name }) => name !== PolicyName), policy];
      }),
    deleteRolePolicy: ({ RoleName, PolicyName }) =>
      store.update((state) => {
        const role = requireRole(state, RoleName);
        const kept = role.policies.filter(({ name }) => name !== PolicyName);
        if (kept.length === role.policies.length) {
          throw missing(`The role policy with name ${PolicyName}`);
        }
        role.policies = kept;
      }),
    listRolePolicies: async ({ RoleName }) => {
      const { policies } = requireRole(await store.read(), RoleName);
      return { PolicyNames: policies.map(({ name }) => name), IsTruncated: false };
    },
    // No managed policies here: none is attached, none exists.
    listAttachedRolePolicies: async ({ RoleName }) => {
      requireRole(await store.read(), RoleName);
      return { AttachedPolicies: [], IsTruncated: false };
    },
    getPolicy: async ({ PolicyArn }) => {
      throw missing(`Policy ${PolicyArn}`);
    },
    getPolicyVersion: async ({ PolicyArn }) => {
      throw missing(`Policy ${PolicyArn}`);
    },
  };
}

function requireRole(state: LocalState, roleName: string | undefined): StoredRole {
  const role = state.roles.find(({ name }) => name === roleName);
  if (role === undefined) throw missing(`The role with name ${roleName}`);
  return role;
}

function missing(what: string): LocalError {
  return new LocalError('NoSuchEntityException', `${what} cannot be found.`);
}

function requireRoleName(name: string | undefined): string {
  if (name !== undefined && /^[\w+=,.@-]{1,64}$/.test(name)) return name;
  throw new LocalError('ValidationError', `'${name}' is no name for a role`);
}

function requireJson(document: string | undefined): string {
  try {
    JSON.parse(document ?? '');
    return document ?? '';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError('MalformedPolicyDocumentException', `Syntax errors in policy: ${reason}`);
  }
}

/** IAM refuses a policy that says nothing. */
function requireStatements(document: string | undefined): string {
  const text = requireJson(document);
  const { Statement } = JSON.parse(text);
  if (!Array.isArray(Statement) || Statement.length > 0) return text;
  throw new LocalError('MalformedPolicyDocumentException', 'Syntax errors in policy: no statement');
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
