import { type KnownText, unknownText } from '../../text/knownText.ts';
import type { Permission } from '../permission.ts';
import { s3Arn } from '../s3.ts';
import type { TaskCall } from '../taskCall.ts';

const copies = ['copyObject', 'uploadPartCopy'];

/** What a copy reads, and what it writes; nothing for other calls of S3. */
export function copyPermissions(call: TaskCall): readonly Permission[] | undefined {
  const { api } = call.resource;
  if (!copies.includes(api)) return undefined;
  const why = `Calls s3:${api}.`;
  const topic = 'S3Calls';
  const [bucket = unknownText] = call.texts('Bucket');
  const [key = unknownText] = call.texts('Key');
  return [
    {
      topic,
      actions: ['s3:GetObject'],
      resources: [s3Arn(sourceOf(call.texts('CopySource')))],
      why,
    },
    {
      topic,
      actions: ['s3:PutObject'],
      resources: [s3Arn(`${bucket.pattern}/${key.pattern}`)],
      why,
    },
  ];
}

/** `bucket/key`, perhaps with a slash before and a version behind. */
function sourceOf([source = unknownText]: readonly KnownText[]): string {
  const path = source.pattern.replace(/^\//, '').replace(/\$\{\?\}versionId=.*$/, '');
  return path.includes('/') ? path : `${path}/*`;
}
