import type { IamPort } from '../port/iam.ts';
import type { ExistingRole } from '../stages/checkRole.ts';
import { readPolicyDocument } from './policyDocument.ts';
import { readPolicyContent, readRolePolicies, roleName } from './rolePolicies.ts';

/**
 * A role as it is now: its policies, who may take it, and its permissions boundary.
 *
 * @throws {@link StageFailure} when a read is refused, or there is no such role
 */
export async function readExistingRole(iam: IamPort, role: string): Promise<ExistingRole> {
  // First, so that a role that is not there is said to be.
  const { Role } = await iam.getRole({ RoleName: roleName(role) });
  const policies = await readRolePolicies(iam, role);
  const arn = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
  const boundary = arn && { name: arn, document: await readPolicyContent(iam, arn) };
  return {
    policies,
    ...(boundary && { boundary }),
    ...(Role?.AssumeRolePolicyDocument && {
      trust: readPolicyDocument(Role.AssumeRolePolicyDocument),
    }),
  };
}
