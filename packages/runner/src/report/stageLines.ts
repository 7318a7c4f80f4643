import { duration } from './duration.ts';
import type { WorkflowReport } from './model.ts';

/**
 * What plan, deploy and execute did with a workflow, one line each; empty when none of them ran.
 */
export function stageLines(report: WorkflowReport): string[] {
  const { plan, deployment, execution, notes = [], failure } = report;
  return [
    ...(plan ? [`plan: ${plan.action} ${plan.stateMachineArn}`] : []),
    ...(deployment
      ? [`deploy: ${deployment.action}, version ${deployment.version}, ${deployment.aliasArn}`]
      : []),
    ...(execution
      ? [
          `execution: ${execution.status} after ${duration(execution.seconds)}, ${execution.executionArn}`,
        ]
      : []),
    ...notes.map((note) => `note: ${note}`),
    ...(failure ? [`refused: ${failure.message} ${failure.why} ${failure.help}`] : []),
  ];
}
