import type { ExecutionIdentity } from '../../../execution.ts';
import type { Refusal } from '../../../mock.ts';
import { ApiError } from './apiError.ts';

interface RefusedCall {
  readonly operation: string;
  readonly identity: ExecutionIdentity;
}

/** The service's words; which quota and which resource they name is made up. */
const texts: Readonly<Record<Refusal, (call: RefusedCall) => string>> = {
  AccessDeniedException: ({ operation, identity: { partition, account, roleArn } }) =>
    `User: arn:${partition}:sts::${account}:assumed-role/${roleArn.replace(/^.*\//, '')}/simulation is not authorized to perform: sagemaker:${operation} because no identity-based policy allows the sagemaker:${operation} action`,
  ResourceLimitExceeded: ({ operation }) =>
    `The account-level service limit '${operation}' is 0 Instances, with current utilization of 0 Instances and a request delta of 1 Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.`,
  ThrottlingException: () => 'Rate exceeded',
};

/** What a scripted refusal answers. */
export function refusal(code: Refusal, call: RefusedCall): ApiError {
  return new ApiError(code, texts[code](call));
}
