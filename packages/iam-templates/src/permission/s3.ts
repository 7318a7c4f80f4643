import type { ArnPattern } from '../policy/arn.ts';

/** Names of buckets are unique in a partition: their ARNs hold no region and no account. */
export function s3Arn(resource: string): ArnPattern {
  return { service: 's3', region: '', account: '', resource };
}

/** A prefix without what is not known at its end. */
export function objectPrefix(pattern: string): string {
  return pattern.replace(/\*$/, '');
}
