import { isServiceError } from './serviceFailure.ts';

/**
 * The answer, or undefined when the service says one of these codes.
 *
 * @throws what the call throws for any other reason.
 */
export async function unless<Output>(
  call: Promise<Output>,
  ...codes: readonly string[]
): Promise<Output | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isServiceError(error, ...codes)) return undefined;
    throw error;
  }
}
