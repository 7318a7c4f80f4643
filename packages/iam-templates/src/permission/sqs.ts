import { type ArnPattern, parseArn } from '../policy/arn.ts';
import type { KnownText } from '../text/knownText.ts';
import { atLeastUnknown } from './resources.ts';
import type { TaskCall } from './taskCall.ts';

/** `https://sqs.us-west-2.amazonaws.com/123456789012/name`, with `*` for what is not known. */
const queueUrl =
  /^https:\/\/sqs\.([a-z0-9-]+|\*)\.amazonaws\.com(?:\.cn)?\/(\d{12}|\*)\/([\w.*-]+)$/;

/** The queues that a call names by their URL; every queue where it is not known. */
export function queueResources(call: TaskCall): readonly ArnPattern[] {
  return atLeastUnknown(call.texts('QueueUrl')).map(queueResource);
}

export function queueResource({ pattern }: KnownText): ArnPattern {
  const [, region = '*', account = '*', name = '*'] = queueUrl.exec(pattern) ?? [];
  const anyQueue: ArnPattern = { service: 'sqs', resource: '*' };
  return parseArn(`arn:*:sqs:${region}:${account}:${name}`) ?? anyQueue;
}
