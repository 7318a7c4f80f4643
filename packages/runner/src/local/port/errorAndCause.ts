import type { ErrorAndCause } from '../intervention.ts';
import { LocalError } from './localError.ts';

/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html */
const longest = { error: 256, cause: 32_768 } as const;

/**
 * What StopExecution and SendTaskFailure give as the reason.
 *
 * @throws {@link LocalError} `ValidationException`
 */
export function requireErrorAndCause(given: {
  readonly error: string | undefined;
  readonly cause: string | undefined;
}): ErrorAndCause {
  for (const field of ['error', 'cause'] as const) {
    if ((given[field]?.length ?? 0) > longest[field]) {
      throw new LocalError(
        'ValidationException',
        `1 validation error detected: Value at '${field}' failed to satisfy constraint: Member must have length less than or equal to ${longest[field]}`,
      );
    }
  }
  const { error, cause } = given;
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
