import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { JobKind } from '@sfn-sagemaker/sagemaker-tasks';
import {
  jobLifecycles,
  type SageMakerIntegration,
  sageMakerIntegrations,
} from '@sfn-sagemaker/sagemaker-tasks';
import { type ApiCall, type ApiHandler, namedResource } from '../api/apiCall.ts';
import { ApiError } from '../api/apiError.ts';
import { isAssumed, isListed } from '../api/existing.ts';
import { requireModel } from '../hosting/requireModel.ts';
import { stringAt } from '../json.ts';
import type { Records } from '../store.ts';
import { rememberTags } from '../tagHandlers.ts';
import { bestTrainingJob } from './bestTrainingJob.ts';
import { describeJob } from './describeJob.ts';
import { jobCourse, stopped } from './jobCourse.ts';
import type { JobRecord } from './jobRecord.ts';
import { spansUntil, statusSpans } from './jobStatus.ts';

type JobIntegration = SageMakerIntegration & { readonly job: JobKind };

/** Create, Describe and Stop of the five kinds of jobs, by operation. */
export const jobHandlers: ReadonlyMap<string, ApiHandler> = new Map(
  sageMakerIntegrations.filter(isJob).flatMap((integration) => {
    const { describe, stop } = jobLifecycles[integration.job];
    const handlers: [string, ApiHandler][] = [
      [integration.operation, (call) => createJob(call, integration)],
      [describe, (call) => describeJob(findJob(call, integration), call.now)],
      [stop, (call) => stopJob(call, integration)],
    ];
    return handlers;
  }),
);

function isJob(integration: SageMakerIntegration): integration is JobIntegration {
  return integration.job !== undefined;
}

function createJob(call: ApiCall, integration: JobIntegration): JsonObject {
  const { parameters, now, script, store } = call;
  const { name, arn } = namedResource(call, integration);
  // Names of jobs can't be used again, not even after the job has ended.
  if (store.jobs.has(arn) || isListed(call, arn)) {
    throw new ApiError(
      'ResourceInUse',
      'Job name must be unique within an AWS account and region, ' +
        `and a job with this name already exists (${arn})`,
    );
  }
  const model = integration.job === 'transform' ? stringAt(parameters, 'ModelName') : undefined;
  if (model !== undefined) requireModel(call, model);
  const course = jobCourse(jobLifecycles[integration.job], parameters, { now, script });
  const record = {
    kind: integration.job,
    name,
    arn,
    request: parameters,
    createdAt: now,
    ...course,
  };
  store.jobs.set(arn, record);
  rememberTags(store, arn, parameters);
  rememberBestTrainingJob(call, record);
  return { [integration.arnMember]: arn };
}

function rememberBestTrainingJob({ store }: ApiCall, tuning: JobRecord): void {
  if (tuning.kind !== 'tuning' || tuning.outcome === 'Failed') return;
  const { record } = bestTrainingJob(tuning);
  store.jobs.set(record.arn, record);
}

/** A job that this simulation did not create is assumed to have completed a day ago. */
function findJob(call: ApiCall, integration: JobIntegration): JobRecord {
  const { name, arn } = namedResource(call, integration);
  const known = call.store.jobs.get(arn);
  if (known !== undefined) return known;
  if (!isAssumed(call, arn)) throw noJob(integration, name);
  const { usualSeconds } = jobLifecycles[integration.job];
  const endsAt = call.now - 86_400_000;
  const createdAt = endsAt - usualSeconds * 1000;
  return {
    kind: integration.job,
    name,
    arn,
    request: {},
    createdAt,
    endsAt,
    outcome: 'Completed',
  };
}

/** That it is so for tuning and labeling jobs too is unverified. */
function noJob({ job }: JobIntegration, name: string): ApiError {
  const text =
    job === 'training'
      ? 'Requested resource not found.'
      : `Could not find requested job with name: ${name}`;
  return new ApiError('ValidationException', text);
}

/** One that is only assumed is over. */
function stopJob(call: ApiCall, integration: JobIntegration): JsonObject {
  const { arn } = findJob(call, integration);
  const record = call.store.jobs.get(arn);
  if (record !== undefined) stopRecord(call.store.jobs, record, call.now);
  return {};
}

function stopRecord(jobs: Records<JobRecord>, record: JobRecord, now: number): void {
  const lifecycle = jobLifecycles[record.kind];
  if (now >= record.endsAt) {
    const status = spansUntil(statusSpans(record, lifecycle), now).at(-1)?.status;
    throw new ApiError(
      'ValidationException',
      `The request was rejected because the ${lifecycle.title} is in status ${status}.`,
    );
  }
  jobs.set(record.arn, stopped(record, lifecycle, now));
}
