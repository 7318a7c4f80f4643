import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { type JobLifecycle, jobLifecycles, responseShape } from '@sfn-sagemaker/sagemaker-tasks';
import { jobDetails } from './jobDetails.ts';
import type { JobRecord } from './jobRecord.ts';
import { spansUntil, startedAt, statusSpans } from './jobStatus.ts';
import type { JobView } from './jobView.ts';

/** What Describe answers at a time; timestamps are milliseconds since 1970. */
export function describeJob(record: JobRecord, now: number): JsonObject {
  const lifecycle = jobLifecycles[record.kind];
  const spans = spansUntil(statusSpans(record, lifecycle), now);
  const view: JobView = { record, lifecycle, spans, now, ended: now >= record.endsAt };
  return {
    [lifecycle.nameMember]: record.name,
    [lifecycle.arnMember]: record.arn,
    ...requestMembers(record.request, lifecycle),
    ...statusMembers(view),
    ...timeMembers(view),
    ...jobDetails[record.kind](view),
  };
}

function requestMembers(request: JsonObject, { describe }: JobLifecycle): JsonObject {
  const { members } = responseShape(describe);
  return Object.fromEntries(
    Object.entries(request).filter(([name]) => name !== 'Tags' && Object.hasOwn(members, name)),
  );
}

function statusMembers({ record, lifecycle, spans, ended }: JobView): JsonObject {
  const { status = '', secondaryStatus = '' } = spans.at(-1) ?? {};
  const { failureReason } = record;
  return {
    [lifecycle.statusMember]: status,
    ...(lifecycle.secondaryStatusMember && { [lifecycle.secondaryStatusMember]: secondaryStatus }),
    ...(ended && failureReason && { [lifecycle.failureReasonMember]: failureReason }),
  };
}

function timeMembers({ record, lifecycle, spans, now, ended }: JobView): JsonObject {
  const { startTimeMember, endTimeMember, modifiedTimeMember } = lifecycle;
  const started = startedAt(record, lifecycle, now);
  return {
    CreationTime: record.createdAt,
    ...(startTimeMember && started !== undefined && { [startTimeMember]: started }),
    ...(endTimeMember && ended && { [endTimeMember]: record.endsAt }),
    ...(modifiedTimeMember && { [modifiedTimeMember]: spans.at(-1)?.from ?? now }),
  };
}
