import { jobLifecycles, syncTags } from '@sfn-sagemaker/sagemaker-tasks';
import { stopped } from '../services/sagemaker/job/jobCourse.ts';
import { emptyStore, type SageMakerStore } from '../services/sagemaker/store.ts';

type Entries<Records> = Records extends Map<infer Key, infer Value> ? [Key, Value][] : never;

/** What the simulated SageMaker remembers, as JSON. */
export interface StoredSageMaker {
  readonly jobs: Entries<SageMakerStore['jobs']>;
  readonly endpoints: Entries<SageMakerStore['endpoints']>;
  readonly resources: Entries<SageMakerStore['resources']>;
  readonly tags: Entries<SageMakerStore['tags']>;
  readonly calls: number;
}

export function storedSageMaker(store: SageMakerStore = emptyStore()): StoredSageMaker {
  return {
    jobs: [...store.jobs],
    endpoints: [...store.endpoints],
    resources: [...store.resources],
    tags: [...store.tags],
    calls: store.calls,
  };
}

export function sageMakerStore(stored: StoredSageMaker): SageMakerStore {
  return {
    jobs: new Map(stored.jobs),
    endpoints: new Map(stored.endpoints),
    resources: new Map(stored.resources),
    tags: new Map(stored.tags),
    calls: stored.calls,
  };
}

/** What becomes of an execution's jobs when it is stopped: running ones are stopped, later ones never were. */
export function stopJobs(
  stored: StoredSageMaker,
  executionArn: string,
  now: number,
): StoredSageMaker {
  const store = sageMakerStore(stored);
  const marks = Object.entries(syncTags(executionArn));
  for (const [arn, job] of stored.jobs) {
    const tags = store.tags.get(arn) ?? {};
    if (!marks.every(([key, value]) => tags[key] === value)) continue;
    if (job.createdAt > now) store.jobs.delete(arn);
    else if (job.endsAt > now) store.jobs.set(arn, stopped(job, jobLifecycles[job.kind], now));
  }
  return storedSageMaker(store);
}
