import type { Rule } from '@sfn-sagemaker/asl-model';
import { constantJobName } from './constantJobName.ts';
import { endlessPoll } from './endlessPoll.ts';
import { endpointInUse } from './endpointInUse.ts';
import { endpointRace } from './endpointRace.ts';
import { existingResource } from './existingResource.ts';
import { largeOutput } from './largeOutput.ts';
import { longJobName } from './longJobName.ts';
import { missedErrors } from './missedErrors.ts';
import { missingTags } from './missingTags.ts';
import { retriedJobName } from './retriedJobName.ts';
import { shortTimeout } from './shortTimeout.ts';
import { stoppedJob } from './stoppedJob.ts';
import { uncheckedJob } from './uncheckedJob.ts';
import { unmatchedError } from './unmatchedError.ts';
import { unprotectedModel } from './unprotectedModel.ts';

/** What works once, or on a quiet day: advice about running a workflow again and again. */
export const operationRules: readonly Rule[] = [
  constantJobName,
  retriedJobName,
  unmatchedError,
  shortTimeout,
  longJobName,
  endpointInUse,
  endlessPoll,
  existingResource,
  endpointRace,
  largeOutput,
  unprotectedModel,
  missingTags,
  missedErrors,
  stoppedJob,
  uncheckedJob,
];
