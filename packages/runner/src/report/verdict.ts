import { counts, findingsText, plural } from './counts.ts';
import type { DeploymentReport, Report, WorkflowReport } from './model.ts';

export type Outcome = 'passed' | 'warned' | 'failed';

/** The first line of every rendering for people. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Without symbol or mark-up; the name of a workflow in it is the user's own text. */
  readonly text: string;
}

/** @example verdict(report).text // `train: 1 error, 2 of 3 simulations as expected` */
export function verdict(report: Report): Verdict {
  const numbers = counts(report);
  const { errors, warnings, simulations, unexpected } = numbers;
  const failed = errors > 0 || unexpected > 0 || report.workflows.some(stageFailed);
  const noted = report.workflows.some(({ notes = [] }) => notes.length > 0);
  const outcome = failed ? 'failed' : warnings > 0 || noted ? 'warned' : 'passed';
  const infos = failed ? 0 : numbers.infos;
  const parts = [
    findingsText({ ...numbers, infos }) || (report.workflows.some(hasStage) ? '' : 'no findings'),
    ...simulated(simulations, unexpected),
    ...stageParts(report),
  ].filter((part) => part !== '');
  return { outcome, text: `${subject(report)}: ${parts.join(', ')}` };
}

/** One report of one workflow, to judge it alone. */
export function reportOf(workflow: WorkflowReport): Report {
  return { modelVersion: '', files: [], workflows: [workflow] };
}

/** Of one workflow what its stages did; of several how many went wrong. */
function stageParts({ workflows }: Report): string[] {
  const [only, ...others] = workflows;
  if (only && others.length === 0) return stageTexts(only);
  if (!workflows.some(hasStage)) return [];
  const failures = workflows.filter(stageFailed).length;
  return failures === 0 ? ['all done'] : [`${failures} failed to deploy or execute`];
}

/** Of one workflow its name; of several the names of those that failed, if they are few. */
function subject({ workflows, files }: Report): string {
  const only = workflows[0];
  if (only && workflows.length === 1) return only.name;
  if (workflows.length === 0) return plural(files.length, 'file');
  const all = plural(workflows.length, 'workflow');
  const failures = workflows.filter((workflow) => verdict(reportOf(workflow)).outcome === 'failed');
  const some = failures.length < workflows.length;
  if (failures.length > mostNamed) return some ? `${failures.length} of ${all}` : all;
  const names = failures.map(({ name }) => name).join(', ');
  return some && names !== '' ? `${names} (${failures.length} of ${all})` : names || all;
}

const mostNamed = 3;

function simulated(simulations: number, unexpected: number): string[] {
  if (simulations === 0) return [];
  if (unexpected === 0) return [`${plural(simulations, 'simulation')} as expected`];
  return [`${unexpected} of ${plural(simulations, 'simulation')} not as expected`];
}

/** What plan, deploy and execute did with a workflow, in a few words each. */
export function stageTexts({ plan, deployment, execution, failure }: WorkflowReport): string[] {
  return [
    ...(plan
      ? [plan.changes.length === 0 ? 'nothing to change' : plural(plan.changes.length, 'change')]
      : []),
    ...(deployment ? [`${deployment.action} ${deployedAs(deployment)}`] : []),
    ...(execution ? [`execution ${execution.status}`] : []),
    ...(failure ? [failure.code] : []),
  ];
}

function deployedAs({ action, version }: DeploymentReport): string {
  return action === 'unchanged' ? `since version ${version}` : `as version ${version}`;
}

function hasStage(report: WorkflowReport): boolean {
  return stageTexts(report).length > 0;
}

function stageFailed({ execution, failure }: WorkflowReport): boolean {
  if (failure) return true;
  return execution !== undefined && !['SUCCEEDED', 'RUNNING'].includes(execution.status);
}
