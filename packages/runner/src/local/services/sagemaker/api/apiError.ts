import type { TaskResource } from '@sfn-sagemaker/asl-model';
import type { ServiceFailure } from '../../service.ts';

/** What SageMaker answers instead of a response. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  /** As the service writes it: `ResourceInUse`, `ValidationException`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Codes with an exception of their own in AWS's Java SDKs; all others become the service's general
 * one.
 */
const modeled: ReadonlyMap<string, string> = new Map([
  ['ConflictException', 'ConflictException'],
  ['ResourceInUse', 'ResourceInUseException'],
  ['ResourceLimitExceeded', 'ResourceLimitExceededException'],
  ['ResourceNotFound', 'ResourceNotFoundException'],
]);

/**
 * What the state reports: optimized integrations go through version 1 of the Java SDK, `aws-sdk`
 * ones through version 2. The optimized form is recorded
 * (https://github.com/aws/aws-cdk/issues/11594); the other follows recordings of other services.
 */
export function apiFailure(
  { code, message }: ApiError,
  { kind }: TaskResource,
  requestId: string,
): ServiceFailure {
  const exception = modeled.get(code);
  if (kind === 'awsSdk') {
    const suffix = `(Service: SageMaker, Status Code: 400, Request ID: ${requestId})`;
    return {
      error: `SageMaker.${exception ?? 'SageMakerException'}`,
      cause: `${message} ${suffix} (SDK Attempt Count: 1)`,
    };
  }
  const facts = ['Service: AmazonSageMaker', 'Status Code: 400', `Error Code: ${code}`];
  return {
    error: `SageMaker.${exception ?? 'AmazonSageMakerException'}`,
    cause: `${message} (${[...facts, `Request ID: ${requestId}`, 'Proxy: null'].join('; ')})`,
  };
}
