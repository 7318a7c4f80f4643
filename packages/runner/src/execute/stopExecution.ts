import type { StepFunctionsEngine } from '../port/engine.ts';
import { StageFailure } from '../port/stageFailure.ts';
import { abortion } from './abortion.ts';

/** GitHub Actions kills a cancelled step 7.5 seconds after SIGINT. */
const longest = 5000;

/**
 * Stops an execution, for at most five seconds: a cancelled run must not hang on a service that does not answer. Step
 * Functions then tries to stop the SageMaker jobs that the execution waits for.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-sync
 *
 * @throws {@link StageFailure} when the service refuses, or did not answer in time.
 */
export async function stopExecution(
  { stepFunctions }: StepFunctionsEngine,
  executionArn: string,
  cause: string,
): Promise<void> {
  const stop = stepFunctions.stopExecution({ executionArn, error: 'Stopped', cause });
  const timeout = AbortSignal.timeout(longest);
  try {
    await Promise.race([stop, abortion(timeout)]);
  } catch (error) {
    throw timeout.aborted ? unanswered(executionArn) : error;
  }
}

function unanswered(executionArn: string): StageFailure {
  return new StageFailure(`StopExecution of ${executionArn} had no answer in 5 seconds.`, {
    why: 'A cancelled run has a few seconds to clean up, so it does not wait longer.',
    help: `The execution may go on: run \`sfn-sagemaker stop --execution-arn ${executionArn}\`.`,
  });
}
