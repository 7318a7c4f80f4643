import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { JobKind } from '@sfn-sagemaker/sagemaker-tasks';
import type { JobView } from './jobView.ts';
import { labelingDetails } from './labelingDetails.ts';
import { trainingDetails } from './trainingDetails.ts';
import { tuningDetails } from './tuningDetails.ts';

/** What Describe answers besides the request, the status and the times: what the job has made. */
export const jobDetails: Readonly<Record<JobKind, (view: JobView) => JsonObject>> = {
  training: trainingDetails,
  processing: () => ({}),
  transform: () => ({}),
  tuning: tuningDetails,
  labeling: labelingDetails,
};
