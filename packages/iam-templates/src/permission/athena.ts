import type { Resource } from '../policy/arn.ts';
import { unknownText } from '../text/knownText.ts';
import { namedResources } from './resources.ts';
import { objectPrefix, s3Arn } from './s3.ts';
import type { TaskCall } from './taskCall.ts';

const location = /^s3:\/\/([^/]+)\/?(.*)$/;

export function workGroupResources(call: TaskCall): readonly Resource[] {
  return namedResources(call.texts('WorkGroup'), 'athena', 'workgroup/');
}

/** Buckets that hold the results of queries, where the call says so. */
export function resultBuckets(call: TaskCall): readonly Resource[] {
  return resultLocations(call).map(([bucket]) => s3Arn(bucket));
}

export function resultObjects(call: TaskCall): readonly Resource[] {
  return resultLocations(call).map(([bucket, prefix]) => s3Arn(`${bucket}/${prefix}*`));
}

function resultLocations(call: TaskCall): readonly (readonly [string, string])[] {
  return call.texts('ResultConfiguration', 'OutputLocation').map(({ pattern }) => {
    const [, bucket = unknownText.pattern, prefix = ''] = location.exec(pattern) ?? [];
    return [bucket, objectPrefix(prefix)];
  });
}
