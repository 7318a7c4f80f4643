import { QueryError } from '../queryError.ts';

/**
 * An argument that an intrinsic function does not take. The error's name is AWS's; no text of AWS's
 * own is recorded, so the text is ours (unverified).
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function intrinsicFailure(cause: string): QueryError {
  return new QueryError('States.IntrinsicFailure', cause);
}
