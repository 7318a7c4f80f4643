import type { ServiceUse } from '@sfn-sagemaker/iam-templates';
import { modelVersion } from '@sfn-sagemaker/sagemaker-tasks';
import { stateMachineName } from '../plan/names.ts';
import type { Project, ProjectWorkflow } from '../project/project.ts';
import { checkDefinition } from '../stages/check.ts';
import type { Placement } from '../stages/placement.ts';
import type { SimulateSettings } from '../stages/simulate.ts';
import type { PolicyReport, Report, SimulationReport, WorkflowReport } from './model.ts';

/** Where roles are, and the environment whose state machines take them. */
interface PolicySettings extends Placement {
  readonly environment?: string;
  readonly use?: ServiceUse;
}

/** Which stages run besides the check, and with what; an absent stage does not run. */
export interface Stages {
  readonly simulate?: SimulateSettings;
  readonly policy?: PolicySettings;
}

/**
 * Checks every workflow of a project, runs the stages that are asked for, and puts what they found
 * into one report. A definition that AWS would refuse is simulated and given a policy as far as it
 * can be read.
 *
 * @example
 * const project = await loadProject(shell, ['.']);
 * const report = await buildReport(project, { simulate: {}, policy: { region: 'us-west-2' } });
 */
export async function buildReport(project: Project, stages: Stages = {}): Promise<Report> {
  const workflows: WorkflowReport[] = [];
  const simulate = stages.simulate && { siblings: project.workflows, ...stages.simulate };
  for (const workflow of project.workflows) {
    workflows.push(await workflowReport(workflow, { ...stages, ...(simulate && { simulate }) }));
  }
  return { modelVersion, files: project.findings, workflows };
}

async function workflowReport(one: ProjectWorkflow, stages: Stages): Promise<WorkflowReport> {
  const { name, path, workflow } = one;
  return {
    ...{ name, path, workflow, diagnostics: await checkDefinition(workflow) },
    ...(stages.simulate && { simulations: await simulationsOf(one, stages.simulate) }),
    ...(stages.policy && { policy: await policyOf(one, stages.policy) }),
  };
}

// The engine and the policies are loaded by the commands that use them: `validate` starts faster without.
async function simulationsOf(
  workflow: ProjectWorkflow,
  settings: SimulateSettings,
): Promise<SimulationReport[]> {
  const { simulate } = await import('../stages/simulate.ts');
  return simulate(workflow, settings);
}

async function policyOf(
  { name, workflow }: ProjectWorkflow,
  { environment, ...placement }: PolicySettings,
): Promise<PolicyReport> {
  const { permit } = await import('../stages/permit.ts');
  return permit(workflow, {
    ...placement,
    stateMachineName: stateMachineName(name, environment),
  });
}
