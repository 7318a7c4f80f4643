import type { Diagnostic, Workflow } from '@sfn-sagemaker/asl-model';
import { checkWorkflow, loadAslRules } from '@sfn-sagemaker/asl-model';
import { loadSagemakerRules } from '@sfn-sagemaker/sagemaker-tasks';

/**
 * Everything that can be said about a definition without running it: the rules of all packages,
 * side by side.
 */
export async function checkDefinition(workflow: Workflow): Promise<Diagnostic[]> {
  const rules = [await loadAslRules(workflow), await loadSagemakerRules(workflow)];
  return checkWorkflow(workflow, rules.flat());
}
