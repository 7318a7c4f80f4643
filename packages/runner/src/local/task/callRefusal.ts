import { findIntegration, type TaskResource } from '@sfn-sagemaker/asl-model';
import { isObject } from '../definition/fields.ts';

interface Thrown {
  readonly Error?: string;
  readonly Cause?: string;
}

/**
 * Whether a mocked error is one of the API call itself, before there is anything to wait for: its
 * name begins with the service's, or a Lambda function threw it.
 */
export function isCallRefusal(resource: TaskResource, thrown: Thrown): boolean {
  const [prefix = ''] = thrown.Error?.split('.') ?? [];
  if (!thrown.Error?.includes('.')) return isFunctionError(resource, thrown);
  // AWS's SDKs differ in the case of names: `Sqs.SqsException` of aws-sdk:sqs.
  if (resource.kind === 'awsSdk') return prefix.toLowerCase() === resource.service?.toLowerCase();
  return prefix === findIntegration(resource)?.errorPrefix;
}

/** Lambda tells errors of a function as JSON with the error's name in `errorType`. */
function isFunctionError({ service }: TaskResource, thrown: Thrown): boolean {
  if (service !== 'lambda' || !thrown.Cause?.startsWith('{')) return false;
  try {
    const cause = JSON.parse(thrown.Cause);
    return isObject(cause) && cause.errorType === thrown.Error;
  } catch {
    // A cause that only looks like JSON is not Lambda's.
    return false;
  }
}
