import { type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { literalString } from '../../argument/argument.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedJob, createdJobs } from './createdJob.ts';

/** Names of jobs are unique in an account and region for good. */
export const constantJobName: Rule = {
  code: 'SM301',
  name: 'sagemaker/constant-job-name',
  severity: 'warning',
  title: 'A job has another name in each execution',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
  check(workflow, report) {
    for (const job of createdJobs(workflow)) {
      const name = literalString(job.name);
      if (name === undefined || job.name?.place === undefined || isRefused(job)) continue;
      report(job.name.place, {
        message: words(
          `${stateText(job.call)} always names its ${job.lifecycle.title} "${shorten(name)}".`,
          'Job names are taken for good: from the second execution on,',
          'the call fails with SageMaker.ResourceInUseException.',
        ),
        help: uniqueName(job, name),
      });
    }
  },
};

/** A name that is wrong already needs no second finding. */
function isRefused({ call, name }: CreatedJob): boolean {
  return call.violations.some(({ visit }) => visit.argument === name);
}

/**
 * What fits whatever the execution is called: an execution's name can have 80 characters and
 * underscores, a job's 63 (32 for tuning) and none. The start of the name that was written is kept.
 */
function uniqueName({ lifecycle, call }: CreatedJob, name: string): string {
  const { nameMember, kind } = lifecycle;
  const short = kind === 'tuning';
  const prefix = name.slice(0, short ? 23 : 26).replace(/-+$/, '');
  if (call.state.queryLanguage === 'JSONata') {
    const part = short ? '$substring($uuid(), 0, 8)' : '$uuid()';
    return `Write "${nameMember}": "{% '${prefix}-' & ${part} %}".`;
  }
  const part = short
    ? "States.ArrayGetItem(States.StringSplit(States.UUID(), '-'), 0)"
    : 'States.UUID()';
  return `Write "${nameMember}.$": "States.Format('${prefix}-{}', ${part})".`;
}
