import type { Workflow } from '@sfn-sagemaker/asl-model';
import { neededPermissions } from './permission/neededPermissions.ts';
import { type ServiceUse, servicePermissions } from './permission/serviceUse.ts';
import { type PolicyEnvironment, resolveEnvironment } from './policy/environment.ts';
import { mergePermissions } from './policy/mergePermissions.ts';
import { type RolePolicy, rolePolicy } from './role/rolePolicy.ts';
import { stepFunctionsTrust } from './trust/stepFunctionsTrust.ts';

/**
 * The least that a workflow's role must be allowed, and who may take the role. The same states in
 * another order give the same bytes.
 *
 * @example
 * const { policy, trust, notes } = executionRolePolicy(workflow, { region: 'us-west-2', account:
 * '123456789012' });
 */
export function executionRolePolicy(
  workflow: Workflow,
  environment: PolicyEnvironment = {},
  use: ServiceUse = {},
): RolePolicy {
  const { stateMachineName } = environment;
  const { needed, notes } = neededPermissions(workflow, stateMachineName);
  const own = servicePermissions(use, stateMachineName).map((permission) => ({ permission }));
  const draft = {
    kind: 'execution',
    workflowName: workflow.name,
    statements: mergePermissions([...needed, ...own], environment),
    trust: stepFunctionsTrust(stateMachineName),
    environment,
    notes,
  } as const;
  return rolePolicy(draft, resolveEnvironment(workflow, environment));
}
