import { isDeepStrictEqual } from 'node:util';
import { managedPolicyName, readInlinePolicy } from '../plan/deployedRole.ts';
import type { ChangedPart, Plan } from '../plan/planWorkflow.ts';
import type { ManagedRole } from '../plan/target.ts';
import type { IamPort } from '../port/iam.ts';
import { Outdated } from './conflict.ts';
import { attachPolicies, detachPolicies } from './managedPolicies.ts';

/**
 * Makes the changes of a plan that concern the managed role; nothing when there are none.
 *
 * @throws {@link Outdated} when its policy is another one than the plan saw.
 */
export async function applyRole(
  iam: IamPort,
  { target: { role }, deployed }: Plan,
  parts: ReadonlySet<ChangedPart>,
): Promise<void> {
  if (role.kind === 'given') return;
  const trust = JSON.stringify(role.trust);
  if (parts.has('role')) {
    await iam.createRole({
      RoleName: role.name,
      AssumeRolePolicyDocument: trust,
      Description: description,
    });
  }
  if (parts.has('trust')) {
    await iam.updateAssumeRolePolicy({ RoleName: role.name, PolicyDocument: trust });
  }
  // What is needed is added before what is not is taken away: executions may be under way.
  const attached = deployed.role?.attached ?? new Map();
  if (parts.has('attachedPolicies')) await attachPolicies(iam, role, attached);
  await applyInlinePolicy(iam, role, { parts, seen: deployed.role?.policy });
  if (parts.has('attachedPolicies')) await detachPolicies(iam, role, attached);
}

const description = 'Execution role of a Step Functions workflow, managed by sfn-sagemaker deploy';

async function applyInlinePolicy(
  iam: IamPort,
  { name: RoleName, policy }: ManagedRole,
  { parts, seen }: { readonly parts: ReadonlySet<ChangedPart>; readonly seen: unknown },
): Promise<void> {
  if (!parts.has('policy') && !parts.has('policyRemoval')) return;
  const now = await readInlinePolicy(iam, RoleName);
  if (!isDeepStrictEqual(now, seen)) throw new Outdated('the policy of the role is another one');
  const request = { RoleName, PolicyName: managedPolicyName };
  if (policy === undefined) await iam.deleteRolePolicy(request);
  else await iam.putRolePolicy({ ...request, PolicyDocument: JSON.stringify(policy) });
}
