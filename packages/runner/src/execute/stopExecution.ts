import type { StepFunctionsEngine } from '../port/engine.ts';
import { abortion } from './abortion.ts';

/** GitHub Actions kills a cancelled step 7.5 seconds after SIGINT. */
const longest = 5000;

/**
 * Stops an execution, for at most five seconds: a cancelled run must not hang on a service that does not answer. Step
 * Functions then tries to stop the SageMaker jobs that the execution waits for.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-sync
 *
 * @throws {@link ServiceFailure} when the service refuses; a `TimeoutError` when it did not answer in time.
 */
export async function stopExecution(
  { stepFunctions }: StepFunctionsEngine,
  executionArn: string,
  cause: string,
): Promise<void> {
  const stop = stepFunctions.stopExecution({ executionArn, error: 'Stopped', cause });
  await Promise.race([stop, abortion(AbortSignal.timeout(longest))]);
}
