import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { numberAt } from '../json.ts';
import { bestTrainingJob } from './bestTrainingJob.ts';
import type { JobView } from './jobView.ts';

const config = 'HyperParameterTuningJobConfig';

export function tuningDetails(view: JobView): JsonObject {
  const { record, ended } = view;
  const most = numberAt(record.request, config, 'ResourceLimits', 'MaxNumberOfTrainingJobs') ?? 1;
  const running = ended ? 0 : 1;
  const done = ended && record.outcome !== 'Failed' ? most : 0;
  const failed = ended && record.outcome === 'Failed' ? most : 0;
  return {
    TrainingJobStatusCounters: {
      Completed: done,
      InProgress: running,
      RetryableError: 0,
      NonRetryableError: failed,
      Stopped: 0,
    },
    ObjectiveStatusCounters: { Succeeded: done, Pending: running, Failed: failed },
    ...(done > 0 && { BestTrainingJob: bestTrainingJob(record).summary }),
  };
}
