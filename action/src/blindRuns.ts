import type { Project, ProjectWorkflow, Report, WorkflowReport } from '@sfn-sagemaker/runner';

export interface Seeing {
  readonly report: Report;
  /** One line for each workflow that was not judged by a run. */
  readonly skipped: readonly string[];
}

/**
 * Leaves out runs that say nothing about a workflow: those that nobody gave an input or mocks,
 * and that failed on the empty ones. A run that succeeds without them stays.
 */
export function withoutBlindRuns(report: Report, project: Project): Seeing {
  const blind = report.workflows.filter((workflow, index) =>
    isBlind(workflow, project.workflows[index]),
  );
  const workflows = report.workflows.map((workflow) => {
    const { simulations, ...rest } = workflow;
    return blind.includes(workflow) ? rest : workflow;
  });
  return { report: { ...report, workflows }, skipped: blind.map(explain) };
}

function isBlind(
  { simulations = [] }: WorkflowReport,
  project: ProjectWorkflow | undefined,
): boolean {
  const [run] = simulations;
  if (run === undefined || run.asExpected || simulations.length > 1) return false;
  return run.scenario === '' && isEmptyObject(project?.input);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function explain({ name, path, simulations = [] }: WorkflowReport): string {
  const reason = simulations[0]?.execution.error ?? 'an error';
  const stem = path.replace(/(\.asl)?\.(json|ya?ml)$/, '');
  return (
    `${name} was not judged by a run: with an empty input and no mocks it ends in ${reason}. ` +
    `Put a sample input into ${stem}.input.json and mocks into ${stem}.mocks.json, ` +
    'or name them in the project file.'
  );
}
