import type * as Sdk from '@aws-sdk/client-sfn';
import { executionArn, qualifiedArn } from '../plan/names.ts';
import { isServiceError } from '../port/serviceFailure.ts';
import type { StepFunctionsPort } from '../port/stepFunctions.ts';

/** An execution to start, under a name that is its own. */
export interface ExecutionRequest {
  readonly stateMachineArn: string;
  readonly aliasName: string;
  readonly name: string;
  /** JSON text. */
  readonly input: string;
}

export interface StartedExecution {
  readonly arn: string;
  /** False when an execution of this name was there before. */
  readonly started: boolean;
  /** Whether the execution that was there before has this input. */
  readonly sameInput: boolean;
}

/**
 * Starts an execution, or finds the one that was started under the same name before: by an earlier attempt, a job that
 * was run again, somebody else at the same moment. AWS keeps the name for 90 days after the end.
 *
 * @throws {@link StageFailure} when AWS refuses for another reason.
 */
export async function startOnce(
  port: StepFunctionsPort,
  request: ExecutionRequest,
): Promise<StartedExecution> {
  const arn = executionArn(request.stateMachineArn, request.name);
  const before = await existing(port, arn);
  if (before !== undefined) return pickedUp(arn, before, request);
  try {
    await port.startExecution({
      stateMachineArn: qualifiedArn(request.stateMachineArn, request.aliasName),
      name: request.name,
      input: request.input,
    });
    return { arn, started: true, sameInput: true };
  } catch (error) {
    if (!isServiceError(error, 'ExecutionAlreadyExists')) throw error;
    return pickedUp(arn, await port.describeExecution({ executionArn: arn }), request);
  }
}

async function existing(
  port: StepFunctionsPort,
  arn: string,
): Promise<Sdk.DescribeExecutionOutput | undefined> {
  try {
    return await port.describeExecution({ executionArn: arn });
  } catch (error) {
    if (isServiceError(error, 'ExecutionDoesNotExist')) return undefined;
    throw error;
  }
}

function pickedUp(
  arn: string,
  { input }: Sdk.DescribeExecutionOutput,
  request: ExecutionRequest,
): StartedExecution {
  return { arn, started: false, sameInput: input === undefined || input === request.input };
}
