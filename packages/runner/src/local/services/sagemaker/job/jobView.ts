import type { JobLifecycle } from '@sfn-sagemaker/sagemaker-tasks';
import type { JobRecord } from './jobRecord.ts';
import type { StatusSpan } from './jobStatus.ts';

/** A job at one time. */
export interface JobView {
  readonly record: JobRecord;
  readonly lifecycle: JobLifecycle;
  /** The statuses so far, the current one last. */
  readonly spans: readonly StatusSpan[];
  readonly now: number;
  readonly ended: boolean;
}
