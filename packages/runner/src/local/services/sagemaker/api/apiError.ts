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

/** Codes with an exception of their own in AWS's Java SDKs; all others become the service's general one. */
const modeled: ReadonlyMap<string, string> = new Map([
  ['ConflictException', 'ConflictException'],
  ['ResourceInUse', 'ResourceInUseException'],
  ['ResourceLimitExceeded', 'ResourceLimitExceededException'],
  ['ResourceNotFound', 'ResourceNotFoundException'],
]);

/**
 * What the state reports: optimized integrations go through version 1 of the Java SDK, `aws-sdk` ones through version 2.
 * The optimized form is recorded (https://github.com/aws/aws-cdk/issues/11594); the other follows recordings of other
 * services.
 */
export function apiFailure(
  { code, message }: ApiError,
  { kind }: TaskResource,
  requestId: string,
): ServiceFailure {
  if (kind === 'awsSdk') {
    return {
      error: `SageMaker.${modeled.get(code) ?? 'SageMakerException'}`,
      cause: `${message} (Service: SageMaker, Status Code: 400, Request ID: ${requestId}) (SDK Attempt Count: 1)`,
    };
  }
  return {
    error: `SageMaker.${modeled.get(code) ?? 'AmazonSageMakerException'}`,
    cause: `${message} (Service: AmazonSageMaker; Status Code: 400; Error Code: ${code}; Request ID: ${requestId}; Proxy: null)`,
  };
}
