import type { Rule } from '@sfn-sagemaker/asl-model';
import type { Argument } from '../../argument/argument.ts';
import { stateText, words } from '../wording.ts';
import { createdJobs } from './createdJob.ts';
import { errorNames, type NamedError } from './errorNames.ts';
import { neverRetries } from './handledErrors.ts';

/** Errors that can come after the job was created. */
const afterCreation = ['States.ALL', 'States.TaskFailed', 'States.Timeout'];

/** What differs from one attempt to the next. */
const perAttempt = /RetryCount|EnteredTime|uuid|random|\$now|\$millis/i;

export const retriedJobName: Rule = {
  code: 'SM302',
  name: 'sagemaker/retried-job-name',
  severity: 'warning',
  title: 'A job that is tried again gets another name',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html',
  check(workflow, report) {
    for (const { call, lifecycle, name } of createdJobs(workflow)) {
      if (call.resource.pattern !== 'sync' || !isSameEachTime(name)) continue;
      const retried = errorNames(call.state, 'Retry').find(isRetriedAfterCreation);
      if (retried === undefined) continue;
      report(retried.place, {
        message: words(
          `${stateText(call)} tries again after ${retried.name} with the same job name.`,
          'It is taken by then: the retry fails with SageMaker.ResourceInUseException,',
          `which hides why the ${lifecycle.title} failed.`,
        ),
        help: words(
          `End ${lifecycle.nameMember} with ${attemptText(call.state.queryLanguage)},`,
          'or retry only what fails before the job exists.',
        ),
      });
    }
  },
};

function isSameEachTime(name: Argument | undefined): boolean {
  if (name?.kind === 'scalar') return true;
  if (name?.kind !== 'computed' || name.source.includes('${')) return false;
  return name.source !== '' && !perAttempt.test(name.source);
}

function isRetriedAfterCreation(error: NamedError): boolean {
  return afterCreation.includes(error.name) && !neverRetries(error);
}

function attemptText(language: string): string {
  return language === 'JSONata' ? '$states.context.State.RetryCount' : '$$.State.RetryCount';
}
