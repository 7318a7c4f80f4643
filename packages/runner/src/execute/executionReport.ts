import type { DescribeExecutionOutput } from '@aws-sdk/client-sfn';
import { StageFailure } from '../port/stageFailure.ts';
import type { ExecutionReport } from '../report/model.ts';

const statuses: Readonly<Record<string, ExecutionReport['status']>> = {
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  TIMED_OUT: 'TIMED_OUT',
  ABORTED: 'ABORTED',
  RUNNING: 'RUNNING',
  PENDING_REDRIVE: 'RUNNING',
};

/**
 * What people and programs read of an execution.
 *
 * @throws {@link StageFailure} for a status that this version does not know
 */
export function executionReport(
  execution: DescribeExecutionOutput,
  { started, now }: { readonly started: boolean; readonly now: number },
): ExecutionReport {
  const status = statuses[execution.status ?? ''];
  if (status === undefined) throw unknownStatus(execution);
  const start = execution.startDate?.getTime() ?? now;
  const end = execution.stopDate?.getTime() ?? now;
  return {
    executionArn: execution.executionArn ?? '',
    executionName: execution.name ?? '',
    started,
    status,
    error: execution.error ?? null,
    cause: execution.cause ?? null,
    seconds: Math.max(0, end - start) / 1000,
  };
}

function unknownStatus({ status, name }: DescribeExecutionOutput): StageFailure {
  return new StageFailure(`The execution ${name} has the status ${status}.`, {
    why: 'This version does not know the status and cannot tell whether it is an end.',
    help: 'Look at the execution in the console of Step Functions, and update sfn-sagemaker.',
  });
}
