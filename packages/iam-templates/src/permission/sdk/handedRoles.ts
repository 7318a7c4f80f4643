import { passRole, roleResource } from '../passRole.ts';
import type { Permission } from '../permission.ts';
import type { TaskCall } from '../taskCall.ts';
import { sidWord } from './sidWord.ts';

/** Services that are known to take roles under the name of their prefix. */
const principals: ReadonlySet<string> = new Set([
  ...['batch', 'bedrock', 'cloudformation', 'codebuild', 'comprehend', 'databrew', 'eks'],
  ...['elasticmapreduce', 'emr-serverless', 'events', 'firehose', 'forecast', 'glue', 'kendra'],
  ...['lambda', 'mediaconvert', 'personalize', 'pipes', 'quicksight', 'rekognition', 'sagemaker'],
  ...['scheduler', 'states', 'transcribe', 'translate'],
]);

const roleMember = /Role(?:Arn|ARN)?$/;
/** What only reads hands no role on; IAM and STS work on the role itself. */
const reads = /^(?:batchGet|describe|get|list|search)/;
const aboutRoles = ['iam', 'sts'];

/** Lets a call hand the roles in its members to its service. */
export function handedRoles(call: TaskCall, prefix: string): readonly Permission[] {
  if (aboutRoles.includes(prefix) || reads.test(call.resource.api)) return [];
  const roles = call
    .members()
    .filter((name) => roleMember.test(name))
    .flatMap((name) => call.texts(name));
  if (roles.length === 0) return [];
  const topic = sidWord(prefix);
  if (principals.has(prefix)) {
    return passRole(roles, { service: `${prefix}.amazonaws.com`, topic, title: prefix });
  }
  return [
    {
      topic: `PassRolesTo${topic}`,
      actions: ['iam:PassRole'],
      resources: roles.map(roleResource),
      why: `Hands ${prefix} the role that it works with.`,
      note:
        `Which principal takes the role of ${call.resource.service}:${call.resource.api} is not ` +
        'known here: add the condition iam:PassedToService to its iam:PassRole.',
    },
  ];
}
