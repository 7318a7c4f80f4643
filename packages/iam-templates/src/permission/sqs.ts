import type { ArnPattern } from '../policy/arn.ts';
import { type KnownText, literalText } from '../text/knownText.ts';
import type { TaskCall } from './taskCall.ts';

/** `https://sqs.us-west-2.amazonaws.com/123456789012/name` */
const queueUrl = /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/([\w.-]+)$/;

/** The queues that a call names by their URL; every queue where it is not known. */
export function queueResources(call: TaskCall): readonly ArnPattern[] {
  return call.texts('QueueUrl').map(queueResource);
}

function queueResource({ literal = '' }: KnownText): ArnPattern {
  const [, region, account, name] = queueUrl.exec(literal) ?? [];
  if (region === undefined || account === undefined || name === undefined)
    return { service: 'sqs', resource: '*' };
  return { service: 'sqs', region, account, resource: literalText(name).pattern };
}
