import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { EndpointRecord } from './hosting/endpointRecord.ts';
import type { JobRecord } from './job/jobRecord.ts';

/** A model or an endpoint configuration: it has no status. */
interface ResourceRecord {
  readonly name: string;
  readonly arn: string;
  readonly request: JsonObject;
  readonly createdAt: number;
}

/** A resource that was deleted in this simulation: it is no longer assumed to exist. */
export interface DeletedRecord {
  readonly deletedAt: number;
}

/**
 * Everything the simulated SageMaker remembers, by ARN: plain data, so that it can be kept between
 * processes. What it has no record of is assumed to exist in the account.
 */
export interface SageMakerStore {
  readonly jobs: Map<string, JobRecord>;
  readonly endpoints: Map<string, EndpointRecord | DeletedRecord>;
  readonly resources: Map<string, ResourceRecord | DeletedRecord>;
  readonly tags: Map<string, JsonObject>;
  /** How many calls were made: request ids are made from it. */
  calls: number;
}

export function emptyStore(): SageMakerStore {
  return {
    jobs: new Map(),
    endpoints: new Map(),
    resources: new Map(),
    tags: new Map(),
    calls: 0,
  };
}

export function isDeleted(record: object | undefined): record is DeletedRecord {
  return record !== undefined && 'deletedAt' in record;
}
