import type { DescribeExecutionOutput } from '@aws-sdk/client-sfn';
import { StageFailure } from '../../port/stageFailure.ts';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import type { FailureExplanation } from '../../report/model.ts';
import { reasonOf } from '../../report/reason.ts';
import { failedEvent } from './failedEvent.ts';
import { failureHelp } from './failureHelp.ts';
import { type Job, jobLog } from './jobLog.ts';

/**
 * Why an execution failed, and what to change: goes to the failure itself, which the error of the execution may hide
 * behind a Catch. Undefined for one that did not fail.
 */
export async function explainExecution(
  port: StepFunctionsPort,
  { status, executionArn = '', error, cause }: DescribeExecutionOutput,
): Promise<FailureExplanation | undefined> {
  if (status !== 'FAILED' && status !== 'TIMED_OUT') return undefined;
  const found = await looked(port, executionArn);
  const failure = found?.error === undefined ? { error, cause } : found;
  const said = failure.cause ?? '';
  const job = jobIn(said);
  const reason = reasonOf({ error: null, cause: said === '' ? null : said }, longestReason);
  const hidden = found?.error !== undefined && found.error !== error;
  const words = {
    error: failure.error ?? timedOut(status),
    said: reason ?? '',
    ran: job !== undefined,
  };
  const log = job && jobLog(job);
  return {
    ...(found?.state !== undefined && { state: found.state }),
    ...(hidden && { reason: [failure.error, reason].filter(Boolean).join(': ') }),
    ...failureHelp({ ...words, said: `${words.said} ${secondaryStatus(job)}`.trim() }),
    ...(log && { log }),
  };
}

const longestReason = 4_000;

/** The failure of a timeout of the whole execution has no error of its own. */
function timedOut(status: DescribeExecutionOutput['status']): string {
  return status === 'TIMED_OUT' ? 'States.Timeout' : '';
}

/** Who may start an execution may not be allowed to read its history: then its own error has to do. */
async function looked(port: StepFunctionsPort, executionArn: string) {
  try {
    return await failedEvent(port, executionArn);
  } catch (error) {
    if (error instanceof StageFailure) return undefined;
    throw error;
  }
}

/** The Describe response of a job, which is the cause when a task with `.sync` fails. */
function jobIn(cause: string): Job | undefined {
  if (!cause.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(cause);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const fields = Object.entries(parsed);
    return fields.some(([name]) => name.endsWith('JobName')) ? new Map(fields) : undefined;
  } catch (error) {
    // AWS cuts long causes: half a response tells nothing.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function secondaryStatus(job: Job | undefined): string {
  const status = job?.get('SecondaryStatus');
  return typeof status === 'string' ? status : '';
}
