import { type ArnPattern, parseArn } from '../policy/arn.ts';
import type { KnownText } from '../text/knownText.ts';
import type { Permission } from './permission.ts';

/**
 * Lets the state machine hand a role to a service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function passRole(
  roles: readonly KnownText[],
  to: { readonly service: string; readonly topic: string; readonly title: string },
): readonly Permission[] {
  if (roles.length === 0) return [];
  const resources = roles.map(roleResource);
  const open = resources.some(({ resource }) => resource.includes('*'));
  return [
    {
      topic: `PassRolesTo${to.topic}`,
      actions: ['iam:PassRole'],
      resources,
      conditions: { StringEquals: { 'iam:PassedToService': to.service } },
      why: `Hands ${to.title} the role that it works with.`,
      ...(open && { note: openRole }),
    },
  ];
}

const openRole =
  'A role is computed when the workflow runs: the policy allows to pass every role that ' +
  'fits. Write the role into the definition to narrow it.';

export function roleResource({ pattern }: KnownText): ArnPattern {
  const arn = parseArn(pattern);
  return arn ? { ...arn, region: '' } : { service: 'iam', region: '', resource: `role/${pattern}` };
}
