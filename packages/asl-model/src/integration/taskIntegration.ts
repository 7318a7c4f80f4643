/** How Step Functions calls a service: once, wait for the job, or wait for a callback. */
export type IntegrationPattern = 'REQUEST_RESPONSE' | 'sync' | 'sync:2' | 'waitForTaskToken';

/**
 * What a Task's `Resource` names.
 *
 * - `optimized`: `arn:aws:states:::sagemaker:createTrainingJob.sync`
 * - `awsSdk`: `arn:aws:states:::aws-sdk:sagemaker:describeEndpoint`
 * - `lambdaFunction`: `arn:aws:lambda:us-east-1:123456789012:function:name`
 * - `activity`: `arn:aws:states:us-east-1:123456789012:activity:name`
 */
export interface TaskResource {
  readonly kind: 'optimized' | 'awsSdk' | 'lambdaFunction' | 'activity';
  /** As written. */
  readonly text: string;
  readonly partition: string;
  /** `sagemaker`; for a function `lambda`, for an activity `states`. */
  readonly service: string;
  /** `createTrainingJob`; for a function `invoke`, for an activity `activity`. */
  readonly api: string;
  readonly pattern: IntegrationPattern;
}

/**
 * One optimized integration: a row of the catalogue. Its key is `service:api`, and packages that
 * know more
 * (parameters, results, permissions) keep their tables under the same key.
 */
export interface TaskIntegration {
  readonly service: string;
  readonly api: string;
  readonly patterns: readonly IntegrationPattern[];
  /** What the names of its errors begin with, such as `SageMaker`. */
  readonly errorPrefix: string;
  /** Members that a call cannot lack, as measured on ValidateStateMachineDefinition. */
  readonly required: readonly string[];
}
