import { managedPolicyName } from '../plan/deployed.ts';
import type { ChangedPart } from '../plan/planWorkflow.ts';
import type { TargetRole } from '../plan/target.ts';
import type { IamPort } from '../port/iam.ts';

/** Makes the changes of a plan that concern the managed role; nothing when there are none. */
export async function applyRole(
  iam: IamPort,
  role: TargetRole,
  parts: ReadonlySet<ChangedPart>,
): Promise<void> {
  if (role.kind === 'given') return;
  const trust = JSON.stringify(role.trust);
  if (parts.has('role')) {
    await iam.createRole({
      RoleName: role.name,
      AssumeRolePolicyDocument: trust,
      Description: 'Execution role of a Step Functions workflow, managed by sfn-sagemaker deploy',
    });
  }
  if (parts.has('trust')) {
    await iam.updateAssumeRolePolicy({ RoleName: role.name, PolicyDocument: trust });
  }
  if (parts.has('policy')) {
    await iam.putRolePolicy({
      RoleName: role.name,
      PolicyName: managedPolicyName,
      PolicyDocument: JSON.stringify(role.policy),
    });
  }
  if (parts.has('policyRemoval')) {
    await iam.deleteRolePolicy({ RoleName: role.name, PolicyName: managedPolicyName });
  }
}
