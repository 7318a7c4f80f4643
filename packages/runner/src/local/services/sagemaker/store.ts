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

/** What is remembered of each kind of thing: plain data, so that it can be kept between processes. */
export interface RecordKinds {
  readonly jobs: JobRecord;
  readonly endpoints: EndpointRecord | DeletedRecord;
  readonly resources: ResourceRecord | DeletedRecord;
  readonly tags: JsonObject;
}

/** Records of one kind by ARN; a `Map` is one, without a past. */
export interface Records<Value> extends Iterable<[string, Value]> {
  get(arn: string): Value | undefined;
  has(arn: string): boolean;
  set(arn: string, value: Value): unknown;
  values(): Iterable<Value>;
}

/**
 * Everything the simulated SageMaker remembers. What it has no record of is assumed to exist in the
 * account.
 */
export type SageMakerStore = {
  readonly [Kind in keyof RecordKinds]: Records<RecordKinds[Kind]>;
} & {
  /** Virtual time of the latest call. */
  now: number;
  /** How many calls were made: request ids are made from it. */
  calls: number;
};

export function emptyStore(): SageMakerStore {
  return {
    jobs: new Map(),
    endpoints: new Map(),
    resources: new Map(),
    tags: new Map(),
    now: 0,
    calls: 0,
  };
}

export function isDeleted(record: object | undefined): record is DeletedRecord {
  return record !== undefined && 'deletedAt' in record;
}
