/**
 * Tags that Step Functions puts on what a `.sync` task creates, and that recorded results hold as a
 * map.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export function syncTags(executionArn: string): Record<string, string> {
  return {
    AWS_STEP_FUNCTIONS_EXECUTION_ARN: executionArn,
    MANAGED_BY_AWS: 'STARTED_BY_STEP_FUNCTIONS',
  };
}
