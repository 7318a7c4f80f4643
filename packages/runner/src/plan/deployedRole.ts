import type { Json } from '@sfn-sagemaker/asl-model';
import type { IamPort } from '../port/iam.ts';
import { unless } from '../port/unless.ts';
import { isManagedPolicyOf } from './names.ts';
import { readPolicyDocument } from './policyDocument.ts';
import { allPages, readPolicyContent } from './rolePolicies.ts';
import type { ManagedRole } from './target.ts';

/** Name of the inline policy that deploy keeps in a managed role; others in the same role are left alone. */
export const managedPolicyName = 'sfn-sagemaker';

/** A managed role as it is. */
export interface DeployedRole {
  readonly arn: string;
  readonly trust: Json;
  /** Absent when the role does not have our inline policy. */
  readonly policy: Json | undefined;
  /** Our managed policies that are attached to it, by ARN. */
  readonly attached: ReadonlyMap<string, Json>;
}

const missing = ['NoSuchEntityException', 'NoSuchEntity'];

/**
 * Reads a managed role; undefined when there is none.
 *
 * @throws {@link StageFailure} when a read is refused.
 */
export async function readDeployedRole(
  iam: IamPort,
  role: ManagedRole,
): Promise<DeployedRole | undefined> {
  const found = await unless(iam.getRole({ RoleName: role.name }), ...missing);
  if (found?.Role === undefined) return undefined;
  return {
    arn: found.Role.Arn ?? '',
    trust: readPolicyDocument(found.Role.AssumeRolePolicyDocument ?? ''),
    policy: await readInlinePolicy(iam, role.name),
    attached: await readAttached(iam, role),
  };
}

/** Our inline policy of a role; undefined when it has none. */
export async function readInlinePolicy(iam: IamPort, role: string): Promise<Json | undefined> {
  const request = { RoleName: role, PolicyName: managedPolicyName };
  const policy = await unless(iam.getRolePolicy(request), ...missing);
  return policy && readPolicyDocument(policy.PolicyDocument ?? '');
}

async function readAttached(iam: IamPort, role: ManagedRole): Promise<Map<string, Json>> {
  const arns = await allPages(async (marker) => {
    const page = await iam.listAttachedRolePolicies({ RoleName: role.name, ...marker });
    const ours = (page.AttachedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn);
    return { items: ours.filter((arn) => isManagedPolicyOf(role.arn, arn)), next: page.Marker };
  });
  const attached = new Map<string, Json>();
  for (const arn of arns) attached.set(arn, await readPolicyContent(iam, arn));
  return attached;
}
