import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { JobLifecycle } from '@sfn-sagemaker/sagemaker-tasks';
import type { ScriptedJob } from '../../../mock.ts';
import { numberAt } from '../json.ts';
import type { JobOutcome, JobRecord } from './jobRecord.ts';

/** How and when a job ends. */
export interface JobCourse {
  readonly endsAt: number;
  readonly outcome: JobOutcome;
  readonly failureReason?: string;
  readonly maxRuntimeExceeded?: boolean;
}

/**
 * The course of a new job. The request's own limit counts from creation, which is a little early:
 * on AWS, waiting for instances does not count. A job without a script ends within its limit.
 */
export function jobCourse(
  lifecycle: JobLifecycle,
  request: JsonObject,
  { now, script = {} }: { readonly now: number; readonly script?: ScriptedJob | undefined },
): JobCourse {
  const limit = maxRuntimeSeconds(lifecycle, request);
  const seconds = script.DurationSeconds ?? Math.min(lifecycle.usualSeconds, limit);
  if (seconds > limit) {
    return { endsAt: now + limit * 1000, outcome: 'Stopped', maxRuntimeExceeded: true };
  }
  const outcome = script.Status ?? 'Completed';
  const endsAt = now + seconds * 1000;
  if (outcome !== 'Failed') return { endsAt, outcome };
  const failureReason = script.FailureReason ?? 'AlgorithmError: the mocks file lets this job fail';
  return { endsAt, outcome, failureReason };
}

function maxRuntimeSeconds({ maxRuntime }: JobLifecycle, request: JsonObject): number {
  const limit = maxRuntime && numberAt(request, ...maxRuntime);
  return limit ?? Number.POSITIVE_INFINITY;
}

/** The record of a job that is asked to stop; the same one when it has ended. */
export function stopped(record: JobRecord, lifecycle: JobLifecycle, now: number): JobRecord {
  if (now >= record.endsAt || record.stop !== undefined) return record;
  const endsAt = Math.min(record.endsAt, now + lifecycle.stoppingSeconds * 1000);
  return { ...record, endsAt, outcome: 'Stopped', stop: { at: now, insteadOf: record.endsAt } };
}
