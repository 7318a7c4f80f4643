import type { Diagnostic, Rule, Workflow } from '@sfn-sagemaker/asl-model';
import { aslRules, checkWorkflow } from '@sfn-sagemaker/asl-model';
import { sagemakerRules } from '@sfn-sagemaker/sagemaker-tasks';

/** The tables of all packages, side by side. */
const rules: readonly Rule[] = [...aslRules, ...sagemakerRules];

/** Everything that can be said about a definition without running it. */
export function checkDefinition(workflow: Workflow): Diagnostic[] {
  return checkWorkflow(workflow, rules);
}
