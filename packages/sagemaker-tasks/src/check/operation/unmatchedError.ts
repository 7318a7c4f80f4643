import { hasPlaceholder, type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { operation as operationNamed } from '../../api/model.ts';
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

/** Codes of errors that SDKs show, and that an execution knows by other names. */
const codes = new Set([
  ...['accessdenied', 'amazonsagemaker', 'conflict', 'internalfailure', 'internalservererror'],
  ...['modelerror', 'resourceinuse', 'resourcelimitexceeded', 'resourcenotfound', 'sagemaker'],
  ...['serviceunavailable', 'throttling', 'toomanyrequests', 'validation', 'validationerror'],
]);

/** Why a job failed: the call itself went well. */
const reasons =
  /(?:capacityerror|insufficient\w*capacity|algorithmerror|clienterror)(?:exception)?$/i;

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
      const known = knownErrors(call);
      for (const field of ['Retry', 'Catch'] as const) {
        for (const { name, place } of errorNames(call.state, field)) {
          if (!isMeant(name) || hasPlaceholder(name) || known.includes(name)) continue;
          report(place, {
            message: words(
              `${stateText(call)} names ${shorten(name)} in ${field},`,
              `but ${call.operation} called this way has no such error: it never matches.`,
            ),
            help: matchingName(name, call, known),
          });
        }
      }
    }
  },
};

function knownErrors({ resource, operation }: SageMakerCall): string[] {
  const general = generalError(resource);
  if (resource.service === 'sagemaker') return [general, ...modeled];
  const [prefix] = general.split('.');
  const errors = operationNamed(operation)?.errors ?? [];
  const names = errors.map((name) => name.replace(/^runtime\./, '').replace(/Exception$/, ''));
  return [general, ...[...names, 'SdkClient'].map((name) => `${prefix}.${name}Exception`)];
}

/** Any other name may be one that someone reports: with a task token, or by mistake in a copy. */
function isMeant(name: string): boolean {
  return (
    /^(?:\w+\.)?(?:amazon)?sagemaker(?:runtime)?[.:]/i.test(name.trim()) ||
    codes.has(stem(name)) ||
    reasons.test(name)
  );
}

/**
 * Otherwise it was a code without an exception of its own, or the other integration's general
 * error.
 */
function matchingName(name: string, call: SageMakerCall, known: readonly string[]): string {
  if (reasons.test(name)) {
    return words(
      'Write States.TaskFailed: so ends a job that fails after it was created,',
      'and the cause tells the reason.',
    );
  }
  const meant = known.find((each) => lastPart(each) === lastPart(name));
  if (meant !== undefined) return `Write ${meant}.`;
  return words(
    `Write ${generalError(call.resource)}: it stands for every error without an exception of its own,`,
    'throttling and validation too.',
  );
}

function lastPart(name: string): string {
  return stem(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1));
}

function stem(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/exception$/, '');
}
