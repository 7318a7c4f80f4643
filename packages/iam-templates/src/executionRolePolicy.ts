import type { Workflow } from '@sfn-sagemaker/asl-model';
import { loadWhatIsNeeded } from './loadWhatIsNeeded.ts';
import { neededPermissions } from './permission/neededPermissions.ts';
import { type ServiceUse, servicePermissions } from './permission/serviceUse.ts';
import { type PolicyEnvironment, resolveEnvironment } from './policy/environment.ts';
import { mergePermissions } from './policy/mergePermissions.ts';
import { type RolePolicy, rolePolicy } from './role/rolePolicy.ts';
import { stepFunctionsTrust } from './trust/stepFunctionsTrust.ts';

/**
 * The least that a workflow's role must be allowed, and who may take the role. The same states in
 * another order give the same bytes. Loads the data and the parser that only some workflows need.
 *
 * @example
 * const { policy, trust, notes } = await executionRolePolicy(workflow, {
 *   region: 'us-west-2',
 *   account: '123456789012',
 * });
 */
export async function executionRolePolicy(
  workflow: Workflow,
  environment: PolicyEnvironment = {},
  use: ServiceUse = {},
): Promise<RolePolicy> {
  await loadWhatIsNeeded(workflow);
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
