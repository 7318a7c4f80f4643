import { type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { literalString } from '../../argument/argument.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedJob, createdJobs } from './createdJob.ts';

/**
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html: names are
 * unique for good.
 */
export const constantJobName: Rule = {
  code: 'SM301',
  name: 'sagemaker/constant-job-name',
  severity: 'warning',
  title: 'A job has another name in each execution',
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
        help: uniqueName(job),
      });
    }
  },
};

/** A name that is wrong already needs no second finding. */
function isRefused({ call, name }: CreatedJob): boolean {
  return call.violations.some(({ visit }) => visit.argument === name);
}

/** Names of tuning jobs are too short for an execution's. */
function uniqueName({ lifecycle, call }: CreatedJob): string {
  const { nameMember, kind } = lifecycle;
  const jsonata = call.state.queryLanguage === 'JSONata';
  if (kind === 'tuning') {
    const source = jsonata ? `"${nameMember}": "{% … %}"` : `"${nameMember}.$": "$.…"`;
    return `Take it from the input, with at most 32 characters: ${source}.`;
  }
  return jsonata
    ? `Write "${nameMember}": "{% $states.context.Execution.Name %}".`
    : `Write "${nameMember}.$": "$$.Execution.Name".`;
}
