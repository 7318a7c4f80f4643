import type { Workflow } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy } from '@sfn-sagemaker/iam-templates';
import type { PolicyReport } from '../report/model.ts';
import type { Placement } from './placement.ts';

/** The policy of the role that a workflow needs, with a reason for each statement. */
export function permit(workflow: Workflow, placement: Placement = {}): PolicyReport {
  const { policy, trust, reasons, notes } = executionRolePolicy(workflow, placement);
  return { policy, trust, reasons, notes };
}
