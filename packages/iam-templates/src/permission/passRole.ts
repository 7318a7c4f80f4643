import { type ArnPattern, parseArn } from '../policy/arn.ts';
import type { KnownText } from '../text/knownText.ts';
import type { Permission } from './permission.ts';

/** Who takes a role. */
export interface RoleTaker {
  readonly service: string;
  readonly topic: string;
  /** In a sentence. */
  readonly title: string;
  /** Why the role is not known here, where it is not that it is computed. */
  readonly unknown?: string;
}

/**
 * Lets the state machine hand a role to a service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function passRole(roles: readonly KnownText[], to: RoleTaker): readonly Permission[] {
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
      ...(open && { note: to.unknown ?? openRole }),
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
