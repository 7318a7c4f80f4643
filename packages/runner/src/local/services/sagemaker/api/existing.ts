import type { ApiCall } from './apiCall.ts';
import { ApiError } from './apiError.ts';

/** What an account holds, as ARNs end, such as `model/churn`; their case does not matter. */
export function existingIn(listed: readonly string[]): ReadonlySet<string> {
  return new Set(listed.map((entry) => entry.toLowerCase()));
}

/** Whether what nobody created in the run was there before it. */
export function isAssumed(call: Pick<ApiCall, 'existing'>, arn: string): boolean {
  return call.existing === undefined || isListed(call, arn);
}

/** Whether it was said to be there before the run. */
export function isListed({ existing }: Pick<ApiCall, 'existing'>, arn: string): boolean {
  return existing?.has(arn.split(':').slice(5).join(':').toLowerCase()) === true;
}

/** @throws {ApiError} always: the service's words for what is not there */
export function notFound(what: string, arn: string): never {
  throw new ApiError('ValidationException', `Could not find ${what} "${arn}".`);
}
