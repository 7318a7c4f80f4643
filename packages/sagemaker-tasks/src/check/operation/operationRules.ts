import type { Rule } from '@sfn-sagemaker/asl-model';
import { constantJobName } from './constantJobName.ts';
import { longTuningName } from './longTuningName.ts';
import { retriedJobName } from './retriedJobName.ts';
import { shortTimeout } from './shortTimeout.ts';
import { unmatchedError } from './unmatchedError.ts';

/** What works once, or on a quiet day: advice about running a workflow again and again. */
export const operationRules: readonly Rule[] = [
  constantJobName,
  retriedJobName,
  unmatchedError,
  shortTimeout,
  longTuningName,
];
