import { taskSites } from '../../definition/taskSites.ts';
import { splitArn } from '../../integration/parseTaskResource.ts';
import { isUnknownResource } from '../../integration/unknownResource.ts';
import { looksReplaced } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { stringOf } from '../../syntax/tree.ts';
import type { Finding, Rule } from '../rule.ts';

/** Schemes that the language allows in a `Resource`; Step Functions itself runs only ARNs. */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

export const resource: Rule = {
  code: 'ASL190',
  name: 'asl/resource',
  severity: 'error',
  perState: true,
  title: 'A Task names a resource that Step Functions can call',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of taskSites(workflow)) {
      const text = stringOf(site.resourceNode);
      if (site.resource || !site.resourceNode || text === undefined || isUnknownResource(text))
        continue;
      const place = { pointer: `${site.state.pointer}/Resource`, span: site.resourceNode };
      report(place, findingFor(text, shorten(site.state.name)));
    }
  },
};

function findingFor(text: string, state: string): Finding {
  const message =
    `State "${state}" has "${shorten(text)}" as "Resource": Step Functions says "The resource ` +
    `provided ${shorten(text)} is not recognized".`;
  const help =
    'Write the ARN of a Lambda function or an activity, or `arn:aws:states:::service:api`.';
  // Another engine may run it, or a script replace it: advice, although AWS would refuse it so.
  const isMild = isForeign(text) || looksReplaced(text);
  return isMild
    ? { message, help, severity: 'warning', aws: 'SCHEMA_VALIDATION_FAILED' }
    : { message, help };
}

/** The language allows any URI, and other engines run them. */
function isForeign(text: string): boolean {
  if (!uri.test(text)) return false;
  const [scheme, , service] = splitArn(text);
  return scheme !== 'arn' || (service !== 'states' && service !== 'lambda');
}
