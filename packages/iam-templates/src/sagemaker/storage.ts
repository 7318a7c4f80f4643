import type { Permission } from '../permission/permission.ts';
import { objectPrefix, s3Arn } from '../permission/s3.ts';
import type { ArnPattern } from '../policy/arn.ts';
import type { KnownText } from '../text/knownText.ts';

const location = /^s3:\/\/([^/]+)\/?(.*)$/s;

/** Where a location may be anything, so is the bucket. */
function bucketAndPrefix({ pattern }: KnownText): readonly [bucket: string, prefix: string] {
  const [, bucket = '*', prefix = ''] = location.exec(pattern) ?? [];
  return [bucket, objectPrefix(prefix)];
}

function objects(text: KnownText): ArnPattern {
  const [bucket, prefix] = bucketAndPrefix(text);
  return s3Arn(`${bucket}/${prefix}*`);
}

/** Reads what is under the prefixes, and lists their buckets to find it. */
export function readPermissions(prefixes: readonly KnownText[]): readonly Permission[] {
  if (prefixes.length === 0) return [];
  return [
    {
      topic: 'ReadData',
      actions: ['s3:GetObject'],
      resources: prefixes.map(objects),
      why: 'Reads data, code and models.',
    },
    {
      topic: 'ListData',
      actions: ['s3:ListBucket'],
      resources: prefixes.map((text) => s3Arn(bucketAndPrefix(text)[0])),
      why: 'Finds the objects under a prefix.',
    },
  ];
}

export function writePermissions(prefixes: readonly KnownText[]): readonly Permission[] {
  if (prefixes.length === 0) return [];
  return [
    {
      topic: 'WriteData',
      actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
      resources: prefixes.map(objects),
      why: 'Writes results.',
    },
  ];
}
