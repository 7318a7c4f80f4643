import type { ExecutionRedriveStatus } from '@aws-sdk/client-sfn';
import type { FoundExecution } from './foundExecution.ts';

/** Fourteen days after the end, and a year after the start. */
const redrivable = 14 * 86_400_000;
const longest = 365 * 86_400_000;

/** There must be place for two more events below the quota. */
const mostEvents = 24_999;

/** Whether an execution can be redriven at a virtual time. */
export interface RedriveStatus {
  readonly redriveStatus: ExecutionRedriveStatus;
  /** Why not. */
  readonly redriveStatusReason?: string;
}

type Rule = readonly [reason: string, applies: (execution: FoundExecution, now: number) => boolean];

/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html */
const rules: readonly Rule[] = [
  ['Execution is RUNNING and cannot be redriven', ({ stopDate }, now) => now < stopDate],
  ['Execution is SUCCEEDED and cannot be redriven', ({ status }) => status === 'SUCCEEDED'],
  ['Execution history event limit exceeded', ({ events }) => events.length >= mostEvents],
  [
    'Execution has exceeded the max execution time',
    ({ startDate }, now) => now >= startDate + longest,
  ],
  ['Execution redrivable period exceeded', ({ stopDate }, now) => now > stopDate + redrivable],
];

export function redriveStatusOf(execution: FoundExecution, now: number): RedriveStatus {
  const [reason] = rules.find(([, applies]) => applies(execution, now)) ?? [];
  if (reason !== undefined) {
    return { redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: reason };
  }
  const byMapRun = execution.mapRunArn !== undefined;
  return { redriveStatus: byMapRun ? 'REDRIVABLE_BY_MAP_RUN' : 'REDRIVABLE' };
}
