import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { JobKind } from '@sfn-sagemaker/sagemaker-tasks';

export type JobOutcome = 'Completed' | 'Failed' | 'Stopped';

/** One job: how it goes is decided when it is created, and changes only when it is stopped. */
export interface JobRecord {
  readonly kind: JobKind;
  readonly name: string;
  readonly arn: string;
  readonly request: JsonObject;
  readonly createdAt: number;
  readonly endsAt: number;
  readonly outcome: JobOutcome;
  readonly failureReason?: string;
  /** It ends because it ran longer than its request allows. */
  readonly maxRuntimeExceeded?: boolean;
  /** Where it was asked to stop: when, and when it would have ended. */
  readonly stop?: { readonly at: number; readonly insteadOf: number };
  /** Of a training job that a tuning job started. */
  readonly tuningJobArn?: string;
}
