import { counts, findingsText, plural } from './counts.ts';
import { engineName } from './engineText.ts';
import type { Report, WorkflowReport } from './model.ts';
import { stageFailed, stageNumbers, stageTexts } from './stageTexts.ts';

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
  const place = report.engine ? ` (${engineName(report.engine)})` : '';
  return { outcome, text: `${subject(report)}: ${parts.join(', ')}${place}` };
}

/** One report of one workflow, to judge it alone. */
export function reportOf(workflow: WorkflowReport): Report {
  return { modelVersion: '', files: [], workflows: [workflow] };
}

function stageParts({ workflows }: Report): string[] {
  const [only, ...others] = workflows;
  return only && others.length === 0 ? stageTexts(only) : stageNumbers(workflows);
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

function hasStage(report: WorkflowReport): boolean {
  return stageTexts(report).length > 0;
}
