import type { MemberPath } from '../integration/sageMakerIntegration.ts';

/** The jobs that `.sync` waits for. */
export type JobKind = 'training' | 'processing' | 'transform' | 'tuning' | 'labeling';

/** A stretch of a job's life before it ends. */
export interface JobPhase {
  readonly status: string;
  readonly secondaryStatus?: string;
  /** How long it takes; the phase without it takes what the others leave. */
  readonly seconds?: number;
}

/**
 * How one kind of job runs, is described and is stopped. Durations are typical ones, not the
 * service's promise.
 */
export interface JobLifecycle {
  readonly kind: JobKind;
  /** In messages: `training job`. */
  readonly title: string;
  readonly nameMember: string;
  readonly arnMember: string;
  readonly statusMember: string;
  readonly secondaryStatusMember?: string;
  readonly failureReasonMember: string;
  /** Every status that Describe can answer. */
  readonly statuses: readonly string[];
  /** After these nothing changes any more; `.sync` waits for one of them. */
  readonly terminalStatuses: readonly string[];
  readonly describe: string;
  readonly stop: string;
  readonly list: string;
  readonly startTimeMember?: string;
  readonly endTimeMember?: string;
  readonly modifiedTimeMember?: string;
  /** In order, from creation on. */
  readonly phases: readonly JobPhase[];
  /** From creation to the end, where nobody says otherwise. */
  readonly usualSeconds: number;
  /** From the stop request to `Stopped`. */
  readonly stoppingSeconds: number;
  /** Where the request bounds the run time; a job that exceeds it ends as `Stopped`. */
  readonly maxRuntime?: MemberPath;
  /** Members of Describe that recorded `.sync` results lack. */
  readonly absentFromResult: readonly string[];
}
