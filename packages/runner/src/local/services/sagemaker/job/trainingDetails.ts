import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { listAt, stringAt } from '../json.ts';
import { startedAt } from './jobStatus.ts';
import type { JobView } from './jobView.ts';

/** A metric's value, made up: nothing was trained. */
export const madeUpMetric = 0.9;

const transitionMessages: Readonly<Record<string, string>> = {
  Starting: 'Preparing the instances for training',
  Downloading: 'Downloading input data',
  Training: 'Training image download completed. Training in progress.',
  Uploading: 'Uploading generated training model',
  Stopping: 'Stopping the training job',
  Stopped: 'Training job stopped',
  MaxRuntimeExceeded: 'Training job runtime exceeded MaxRuntimeInSeconds provided',
  Completed: 'Training job completed',
  Failed: 'Training job failed',
};

export function trainingDetails(view: JobView): JsonObject {
  const { record, ended } = view;
  return {
    ...artifacts(view),
    SecondaryStatusTransitions: transitions(view),
    ...(record.tuningJobArn && { TuningJobArn: record.tuningJobArn }),
    ...(ended && times(view)),
    ...(ended && record.outcome === 'Completed' && metrics(view)),
  };
}

/** A job that is stopped has its model saved too, where the algorithm saves it. */
function artifacts({ record, ended }: JobView): JsonObject {
  const output = stringAt(record.request, 'OutputDataConfig', 'S3OutputPath');
  if (!ended || record.outcome === 'Failed' || output === undefined) return {};
  const folder = output.replace(/\/+$/, '');
  return { ModelArtifacts: { S3ModelArtifacts: `${folder}/${record.name}/output/model.tar.gz` } };
}

function transitions({ spans, ended }: JobView): JsonObject[] {
  return spans.map(({ secondaryStatus = '', from, to }, index) => {
    const last = index === spans.length - 1;
    return {
      Status: secondaryStatus,
      StartTime: from,
      ...((!last || ended) && { EndTime: to ?? from }),
      StatusMessage: transitionMessages[secondaryStatus] ?? '',
    };
  });
}

function times({ record, lifecycle, now }: JobView): JsonObject {
  const start = startedAt(record, lifecycle, now) ?? record.createdAt;
  const seconds = Math.round((record.endsAt - start) / 1000);
  return { TrainingTimeInSeconds: seconds, BillableTimeInSeconds: seconds };
}

function metrics({ record }: JobView): JsonObject {
  const definitions = listAt(record.request, 'AlgorithmSpecification', 'MetricDefinitions');
  if (definitions.length === 0) return {};
  return {
    FinalMetricDataList: definitions.map((definition) => ({
      MetricName: stringAt(definition, 'Name') ?? '',
      Value: madeUpMetric,
      Timestamp: record.endsAt,
    })),
  };
}
