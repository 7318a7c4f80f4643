/**
 * An expression that cannot be evaluated. `error` and `cause` are what an execution on AWS reports,
 * such as `States.Runtime` or `States.IntrinsicFailure`.
 */
export class QueryError extends Error {
  override readonly name: string = 'QueryError';
  readonly error: string;
  override readonly cause: string;
  /**
   * The field with the expression, as AWS's `EvaluationFailed` events name it: `Output/jobs[0]`.
   */
  readonly location: string | undefined;

  constructor(error: string, cause: string, location?: string) {
    super(`${error}: ${cause}`);
    this.error = error;
    this.cause = cause;
    this.location = location;
  }
}
