import type * as Sdk from '@aws-sdk/client-sfn';
import type { FoundExecution } from './foundExecution.ts';
import { redriveStatusOf } from './redriveStatus.ts';

interface Asked {
  /** Virtual time. */
  readonly now: number;
  readonly includedData: Sdk.IncludedData | undefined;
}

/** What DescribeExecution shows at a time: nothing of what comes later. */
export function shownExecution(
  execution: FoundExecution,
  { now, includedData }: Asked,
): Sdk.DescribeExecutionOutput {
  const { arn, name, stateMachineArn, startDate, stopDate, redrives } = execution;
  const { stateMachineVersionArn, stateMachineAliasArn, mapRunArn } = execution;
  const redriveDate = redrives.findLast((at) => at <= now);
  return {
    ...{ executionArn: arn, name, stateMachineArn, startDate: new Date(startDate) },
    ...(mapRunArn && { mapRunArn }),
    ...(includedData !== 'METADATA_ONLY' && shownInput(execution)),
    ...(stateMachineVersionArn && { stateMachineVersionArn }),
    ...(stateMachineAliasArn && { stateMachineAliasArn }),
    redriveCount: redrives.filter((at) => at <= now).length,
    ...redriveStatusOf(execution, now),
    ...(redriveDate !== undefined && { redriveDate: new Date(redriveDate) }),
    ...(now < stopDate ? { status: 'RUNNING' } : ended(execution, includedData)),
  };
}

function shownInput({ input }: FoundExecution): Partial<Sdk.DescribeExecutionOutput> {
  return { input, inputDetails: { included: true } };
}

function ended(
  { status, stopDate, output, error, cause }: FoundExecution,
  includedData: Sdk.IncludedData | undefined,
): Partial<Sdk.DescribeExecutionOutput> & Pick<Sdk.DescribeExecutionOutput, 'status'> {
  const data = {
    ...(output !== undefined && { output, outputDetails: { included: true } }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  };
  return {
    ...{ status, stopDate: new Date(stopDate) },
    ...(includedData !== 'METADATA_ONLY' && data),
  };
}
