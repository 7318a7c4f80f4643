import type { Rule } from '@sfn-sagemaker/asl-model';
import { sageMakerCalls } from './sageMakerCall.ts';
import { stateText, words } from './wording.ts';

/**
 * Parameters that came after the last list that AWS published of what the integrations take.
 */
const newest: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'CreateTrainingJob',
    ['ServerlessJobConfig', 'MlflowConfig', 'SessionChainingConfig', 'ModelPackageConfig'],
  ],
  ['CreateEndpointConfig', ['CrossRegionTrafficConfig', 'MetricsConfig']],
]);

/**
 * Step Functions has a list of its own, which follows the API months later; what it takes today is
 * unverified.
 */
export const newParameter: Rule = {
  code: 'SM104',
  name: 'sagemaker/new-parameter',
  severity: 'info',
  title: 'An optimized integration may not know the newest parameters yet',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html',
  check(workflow, report) {
    for (const call of sageMakerCalls(workflow)) {
      const { resource, operation, visits } = call;
      const request = visits[0]?.argument;
      if (resource.kind !== 'optimized' || request?.kind !== 'object') continue;
      for (const { name, place } of request.members) {
        if (place === undefined || !newest.get(operation)?.includes(name)) continue;
        report(place, {
          message: words(
            `${stateText(call)} passes ${name}, which is new in the API.`,
            'Step Functions may refuse it: "The field is not supported by Step Functions".',
          ),
          help: words(
            `If it does, call arn:${resource.partition}:states:::aws-sdk:sagemaker:${resource.api},`,
            'which has no .sync.',
          ),
        });
      }
    }
  },
};
