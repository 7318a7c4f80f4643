import { counts, plural } from './counts.ts';
import type { Report, WorkflowReport } from './model.ts';

export type Outcome = 'passed' | 'warned' | 'failed';

/** The first line of every rendering for people. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Without symbol or mark-up; the name of a workflow in it is the user's own text. */
  readonly text: string;
}

/** @example verdict(report).text // `train: 1 error, 2 of 3 simulations as expected` */
export function verdict(report: Report): Verdict {
  const { errors, warnings, infos, simulations, unexpected } = counts(report);
  const failed = errors > 0 || unexpected > 0 || report.workflows.some(stageFailed);
  const outcome = failed ? 'failed' : warnings > 0 ? 'warned' : 'passed';
  const findings = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    infos > 0 ? plural(infos, 'hint') : '',
  ].filter((part) => part !== '');
  const parts = [
    findings.length === 0 ? 'no findings' : findings.join(', '),
    ...simulated(simulations, unexpected),
    ...(report.workflows.length === 1 ? report.workflows.flatMap(deployed) : []),
  ];
  return { outcome, text: `${subject(report)}: ${parts.join(', ')}` };
}

function subject({ workflows, files }: Report): string {
  const only = workflows[0];
  if (only && workflows.length === 1) return only.name;
  if (workflows.length === 0) return plural(files.length, 'file');
  return plural(workflows.length, 'workflow');
}

function simulated(simulations: number, unexpected: number): string[] {
  if (simulations === 0) return [];
  if (unexpected === 0) return [`${plural(simulations, 'simulation')} as expected`];
  return [`${unexpected} of ${plural(simulations, 'simulation')} not as expected`];
}

function deployed({ plan, deployment, execution, failure }: WorkflowReport): string[] {
  return [
    ...(plan
      ? [plan.changes.length === 0 ? 'nothing to change' : plural(plan.changes.length, 'change')]
      : []),
    ...(deployment ? [`${deployment.action} as version ${deployment.version}`] : []),
    ...(execution ? [`execution ${execution.status}`] : []),
    ...(failure ? [failure.code] : []),
  ];
}

function stageFailed({ execution, failure }: WorkflowReport): boolean {
  if (failure) return true;
  return execution !== undefined && !['SUCCEEDED', 'RUNNING'].includes(execution.status);
}
