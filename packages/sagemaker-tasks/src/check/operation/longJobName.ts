import { type Rule, shorten } from '@sfn-sagemaker/asl-model';
import type { TextPart } from '../../argument/text/textPart.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedJob, createdJobs } from './createdJob.ts';

export const longJobName: Rule = {
  code: 'SM305',
  name: 'sagemaker/long-job-name',
  severity: 'warning',
  title: 'A job that is named after its execution has room for its name',
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
  check(workflow, report) {
    for (const job of createdJobs(workflow)) {
      const { call, lifecycle, name } = job;
      const parts = name?.kind === 'computed' ? name.text : undefined;
      const most = longest(job);
      if (name?.place === undefined || parts === undefined || most === undefined) continue;
      const usual = usualLength(parts);
      if (usual === undefined || usual <= most) continue;
      report(name.place, {
        message: words(
          `${stateText(call)} names its ${lifecycle.title} after the execution.`,
          'An execution that is started without a name has one of 36 characters:',
          `${lifecycle.nameMember} has ${usual} then, and the call fails, for it takes ${most}.`,
        ),
        help: shorterName(job),
      });
    }
  },
};

/** Absent when the execution's name is no part of it. */
function usualLength(parts: readonly TextPart[]): number | undefined {
  const named = parts.some((part) => typeof part !== 'string' && part.usual !== undefined);
  if (!named) return undefined;
  return parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : (part.usual ?? part.least)),
    0,
  );
}

function longest({ call, name }: CreatedJob): number | undefined {
  const shape = call.visits.find(({ argument }) => argument === name)?.shape;
  return shape?.type === 'string' ? shape.max : undefined;
}

/** What is written is kept as far as it leaves room for eight digits. */
function shorterName({ call, lifecycle, name }: CreatedJob): string {
  const parts = name?.kind === 'computed' ? (name.text ?? []) : [];
  const [first] = parts;
  const prefix = typeof first === 'string' ? `${first.slice(0, 22).replace(/-+$/, '')}-` : 'run-';
  const member = lifecycle.nameMember;
  return call.state.queryLanguage === 'JSONata'
    ? `Write "${member}": "{% '${shorten(prefix)}' & $substring($uuid(), 0, 8) %}".`
    : words(
        `Write "${member}.$": "States.Format('${shorten(prefix)}{}',`,
        `States.ArrayGetItem(States.StringSplit(States.UUID(), '-'), 0))".`,
      );
}
