import { plural } from './counts.ts';
import { duration } from './duration.ts';
import type {
  DeploymentReport,
  ExecutionReport,
  FailureReport,
  PlanReport,
  WorkflowReport,
} from './model.ts';

/** What plan, deploy and execute did with a workflow, in a few words each. */
export function stageTexts({ plan, deployment, execution, failure }: WorkflowReport): string[] {
  return [
    ...(plan && !deployment ? [planned([plan])] : []),
    ...(deployment ? [`${deployment.action} ${deployedAs(deployment)}`] : []),
    ...(execution ? [executed(execution)] : []),
    ...(failure ? [refused(failure)] : []),
  ];
}

/** What they did with several workflows, in numbers: what went wrong first. */
export function stageNumbers(workflows: readonly WorkflowReport[]): string[] {
  const plans = workflows.flatMap(({ plan, deployment }) => (plan && !deployment ? [plan] : []));
  const actions = workflows.flatMap(({ deployment }) => deployment?.action ?? []);
  const statuses = workflows.flatMap(({ execution }) => execution?.status ?? []);
  const refusals = workflows.filter(({ failure }) => failure !== undefined).length;
  const done = [
    ...(refusals > 0 ? [`${refusals} refused`] : []),
    ...tally(statuses).map(([status, count]) => `${plural(count, 'execution')} ${status}`),
    ...tally(actions).map(([action, count]) => `${count} ${action}`),
  ];
  // Where something was done, what needed nothing is no news.
  const isNews = done.length === 0 || plans.some(({ changes }) => changes.length > 0);
  return plans.length > 0 && isNews ? [...done, planned(plans)] : done;
}

/** Whether a stage was refused, or an execution ended badly. */
export function stageFailed({ execution, failure }: WorkflowReport): boolean {
  if (failure) return true;
  return execution !== undefined && !['SUCCEEDED', 'RUNNING'].includes(execution.status);
}

function planned(plans: readonly PlanReport[]): string {
  const count = plans.reduce((sum, { changes }) => sum + changes.length, 0);
  return count === 0 ? 'nothing to change' : `${plural(count, 'change')} to deploy`;
}

function deployedAs({ action, version }: DeploymentReport): string {
  return action === 'unchanged' ? `since version ${version}` : `as version ${version}`;
}

function executed({ status, seconds }: ExecutionReport): string {
  return `execution ${status} ${status === 'RUNNING' ? 'for' : 'after'} ${duration(seconds)}`;
}

/** A code of our own says no more than the word does. */
function refused({ code }: FailureReport): string {
  return code === 'Refused' ? 'refused' : `refused: ${code}`;
}

/** How often each text occurs, in the order of their first. */
function tally(texts: readonly string[]): [string, number][] {
  return [...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]);
}
