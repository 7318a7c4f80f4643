import type { Json } from '@sfn-sagemaker/asl-model';
import { samePolicy } from '../plan/policyDocument.ts';
import { allPages } from '../plan/rolePolicies.ts';
import type { ManagedRole } from '../plan/target.ts';
import type { IamPort } from '../port/iam.ts';
import { unless } from '../port/unless.ts';

type Attached = ReadonlyMap<string, Json>;

const exists = ['EntityAlreadyExistsException', 'EntityAlreadyExists'];

/** Makes the managed policies of a role that are missing or say something else, and attaches them. */
export async function attachPolicies(
  iam: IamPort,
  { name: RoleName, attached }: ManagedRole,
  deployed: Attached,
): Promise<void> {
  for (const [PolicyArn, policy] of attached) {
    const there = deployed.get(PolicyArn);
    if (there !== undefined && samePolicy(there, policy)) continue;
    await write(iam, PolicyArn, JSON.stringify(policy));
    await iam.attachRolePolicy({ RoleName, PolicyArn });
  }
}

/** Takes the managed policies away that the role needs no more. */
export async function detachPolicies(
  iam: IamPort,
  { name: RoleName, attached }: ManagedRole,
  deployed: Attached,
): Promise<void> {
  for (const PolicyArn of deployed.keys()) {
    if (attached.has(PolicyArn)) continue;
    await iam.detachRolePolicy({ RoleName, PolicyArn });
    await deleteOldVersions(iam, PolicyArn);
    await iam.deletePolicy({ PolicyArn });
  }
}

/** A policy that a deployment made and could not attach any more is still there: it gets a new version. */
async function write(iam: IamPort, PolicyArn: string, PolicyDocument: string): Promise<void> {
  const PolicyName = PolicyArn.split('/').at(-1) ?? '';
  const request = { PolicyName, PolicyDocument, Description: description };
  const created = await unless(iam.createPolicy(request), ...exists);
  if (created !== undefined) return;
  await deleteOldVersions(iam, PolicyArn);
  await iam.createPolicyVersion({ PolicyArn, PolicyDocument, SetAsDefault: true });
}

const description = 'A part of the policy of a role that sfn-sagemaker deploy manages';

/** IAM keeps five versions of a policy, and refuses the sixth, and deletes none by itself. */
async function deleteOldVersions(iam: IamPort, PolicyArn: string): Promise<void> {
  const versions = await allPages(async (marker) => {
    const { Versions = [], Marker } = await iam.listPolicyVersions({ PolicyArn, ...marker });
    return { items: Versions, next: Marker };
  });
  for (const { VersionId, IsDefaultVersion } of versions) {
    if (!IsDefaultVersion) await iam.deletePolicyVersion({ PolicyArn, VersionId });
  }
}
