import type { ArnPattern } from '../policy/arn.ts';
import { unknownText } from '../text/knownText.ts';
import type { Permission } from './permission.ts';
import type { TaskCall } from './taskCall.ts';

interface ObjectApi {
  readonly action: string;
  /** Whether the action is on the bucket rather than on the object. */
  readonly bucket?: true;
}

/**
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
const apis: ReadonlyMap<string, ObjectApi> = new Map([
  ['getObject', { action: 's3:GetObject' }],
  ['headObject', { action: 's3:GetObject' }],
  ['putObject', { action: 's3:PutObject' }],
  ['deleteObject', { action: 's3:DeleteObject' }],
  ['listObjects', { action: 's3:ListBucket', bucket: true }],
  ['listObjectsV2', { action: 's3:ListBucket', bucket: true }],
]);

/** The APIs on objects that workflows call most; nothing for the others. */
export function s3Permissions(call: TaskCall): readonly Permission[] | undefined {
  const api = apis.get(call.resource.api);
  if (api === undefined) return undefined;
  const { action, bucket } = api;
  return [
    {
      topic: bucket ? 'ListBuckets' : 'BucketObjects',
      actions: [action],
      resources: bucket ? bucketResources(call) : objectResources(call),
      why: `Calls s3:${call.resource.api}.`,
    },
  ];
}

function bucketResources(call: TaskCall): readonly ArnPattern[] {
  return patterns(call, 'Bucket').map(s3Arn);
}

function objectResources(call: TaskCall): readonly ArnPattern[] {
  const keys = patterns(call, 'Key');
  return patterns(call, 'Bucket').flatMap((bucket) => keys.map((key) => s3Arn(`${bucket}/${key}`)));
}

function patterns(call: TaskCall, member: string): readonly string[] {
  const texts = call.texts(member);
  return texts.length === 0 ? [unknownText.pattern] : texts.map(({ pattern }) => pattern);
}

/** Names of buckets are unique in a partition: their ARNs hold no region and no account. */
export function s3Arn(resource: string): ArnPattern {
  return { service: 's3', region: '', account: '', resource };
}

/** A prefix without what is not known at its end. */
export function objectPrefix(pattern: string): string {
  return pattern.replace(/\*$/, '');
}
