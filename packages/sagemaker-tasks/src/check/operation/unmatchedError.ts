import { hasPlaceholder, type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { generalError, type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';
import { stateText, words } from '../wording.ts';
import { errorNames } from './errorNames.ts';

/**
 * Modeled errors are called alike in both integrations; all others get the name of the SDK's
 * general exception.
 */
const modeled = [
  'SageMaker.ResourceInUseException',
  'SageMaker.ResourceLimitExceededException',
  'SageMaker.ResourceNotFoundException',
  'SageMaker.ConflictException',
  'SageMaker.SdkClientException',
];

/**
 * The naming is recorded for optimized integrations (https://github.com/aws/aws-cdk/issues/11594),
 * for the other kind it follows recordings of other services.
 */
export const unmatchedError: Rule = {
  code: 'SM303',
  name: 'sagemaker/unmatched-error',
  severity: 'warning',
  title: 'Retry and Catch name errors that the call can have',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  check(workflow, report) {
    for (const call of sageMakerCalls(workflow)) {
      if (call.resource.service !== 'sagemaker') continue;
      const known = [generalError(call.resource), ...modeled];
      for (const field of ['Retry', 'Catch'] as const) {
        for (const { name, place } of errorNames(call.state, field)) {
          if (!/^sagemaker\./i.test(name) || hasPlaceholder(name) || known.includes(name)) continue;
          report(place, {
            message: words(
              `${stateText(call)} names ${shorten(name)} in ${field},`,
              `but ${call.operation} called this way has no such error: it never matches.`,
            ),
            help: matchingName(name, call),
          });
        }
      }
    }
  },
};

/**
 * Otherwise it was a code without an exception of its own, or the other integration's general
 * error.
 */
function matchingName(name: string, call: SageMakerCall): string {
  const meant = modeled.find((known) => stem(known) === stem(name));
  if (meant !== undefined) return `Write ${meant}.`;
  return words(
    `Write ${generalError(call.resource)}: it stands for every error without an exception of its own,`,
    'throttling and validation too.',
  );
}

function stem(name: string): string {
  return name.toLowerCase().replace(/exception$/, '');
}
