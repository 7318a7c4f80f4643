import { type Backoff, delay } from '../port/backoff.ts';
import type { Clock } from '../port/clock.ts';
import { rolePropagation } from '../port/failureAdvice.ts';
import { isServiceError } from '../port/serviceFailure.ts';

/** IAM is eventually consistent: a new role or policy takes seconds, seldom a minute, to be seen everywhere. */
const backoff: Backoff = { first: 1000, factor: 2, ceiling: 15_000 };
const longestWait = 90_000;

/**
 * Repeats a call for as long as Step Functions does not see the role's newest trust or permissions, 90 seconds at most.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 *
 * @throws what the call throws for any other reason, and the last refusal when the time is over.
 */
export async function onceRoleIsSeen<Output>(
  call: () => Promise<Output>,
  { clock, waiting }: { clock: Clock; waiting: (detail: string) => void },
): Promise<Output> {
  const end = clock.now() + longestWait;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const pause = delay(backoff, attempt);
      if (!isUnseenRole(error) || clock.now() + pause > end) throw error;
      waiting(error.message);
      await clock.sleep(pause);
    }
  }
}

function isUnseenRole(error: unknown): error is Error {
  return isServiceError(error, 'AccessDeniedException') && rolePropagation.test(error.message);
}
