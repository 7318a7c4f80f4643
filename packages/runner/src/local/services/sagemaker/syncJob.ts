import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { type JobLifecycle, jobLifecycles, syncTags } from '@sfn-sagemaker/sagemaker-tasks';
import type { ServiceAnswer } from '../service.ts';
import { describeJob } from './job/describeJob.ts';
import { stopped } from './job/jobCourse.ts';
import type { JobRecord } from './job/jobRecord.ts';
import type { SageMakerStore } from './store.ts';
import { addTo } from './tagHandlers.ts';

type SyncJob = NonNullable<Extract<ServiceAnswer, { readonly response: Json }>['job']>;

/**
 * What `.sync` waits for. Its result is not the Describe response: recorded ones have timestamps in
 * milliseconds, the tags as a map, and lack some members. A failed job makes States.TaskFailed with
 * the same text as the cause; that a stopped one does so too is unverified.
 */
export function syncJob(store: SageMakerStore, record: JobRecord, executionArn: string): SyncJob {
  addTo(store, record.arn, syncTags(executionArn));
  const lifecycle = jobLifecycles[record.kind];
  const result = syncResult(record, lifecycle, store.tags.get(record.arn));
  const failed = { error: 'States.TaskFailed', cause: JSON.stringify(result) };
  return {
    endsAt: record.endsAt,
    outcome: record.outcome === 'Completed' ? { result } : { failure: failed },
    stop(now) {
      store.now = now;
      const current = store.jobs.get(record.arn) ?? record;
      store.jobs.set(record.arn, stopped(current, lifecycle, now));
    },
  };
}

function syncResult(
  record: JobRecord,
  { absentFromResult }: JobLifecycle,
  tags: JsonObject = {},
): JsonObject {
  const description = Object.entries(describeJob(record, record.endsAt));
  const kept = description.filter(([name]) => !absentFromResult.includes(name));
  return { ...Object.fromEntries(kept), Tags: tags };
}
