import type { Rule } from '@sfn-sagemaker/asl-model';
import { stateText, words } from '../wording.ts';
import { createdJobs } from './createdJob.ts';

const executionName = /^(?:\$\$\.Execution\.Name|\{%\s*\$states\.context\.Execution\.Name\s*%\})$/;

/** An execution that is started without a name gets a UUID. */
export const longTuningName: Rule = {
  code: 'SM305',
  name: 'sagemaker/long-tuning-name',
  severity: 'warning',
  title: "A tuning job's name fits into 32 characters",
  source:
    'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html',
  check(workflow, report) {
    for (const { call, lifecycle, name } of createdJobs(workflow)) {
      if (lifecycle.kind !== 'tuning' || name?.kind !== 'computed') continue;
      if (name.place === undefined || !executionName.test(name.source.trim())) continue;
      report(name.place, {
        message: words(
          `${stateText(call)} names its tuning job after the execution.`,
          'An execution that is started without a name has one of 36 characters,',
          `and the call fails: ${lifecycle.nameMember} takes 32.`,
        ),
        help:
          call.state.queryLanguage === 'JSONata'
            ? `Write "${lifecycle.nameMember}": "{% 'tune-' & $substring($uuid(), 0, 8) %}".`
            : words(
                `Write "${lifecycle.nameMember}.$": "States.Format('tune-{}',`,
                `States.ArrayGetItem(States.StringSplit(States.UUID(), '-'), 0))".`,
              ),
      });
    }
  },
};
