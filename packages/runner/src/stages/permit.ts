import type { Workflow } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy, type ServiceUse } from '@sfn-sagemaker/iam-templates';
import type { PolicyReport } from '../report/model.ts';
import type { Placement } from './placement.ts';

/** Where the role is, and what is deployed under it. */
export interface RolePlacement extends Placement {
  /** Of the deployed state machine: the only one that may take the role. */
  readonly stateMachineName?: string;
  /** What the state machine is set up to do beside its states. */
  readonly use?: ServiceUse;
}

/** The policy of the role that a workflow needs, with a reason for each statement. */
export async function permit(
  workflow: Workflow,
  { use, ...place }: RolePlacement = {},
): Promise<PolicyReport> {
  const { draft: _, ...role } = await executionRolePolicy(workflow, place, use);
  return role;
}
