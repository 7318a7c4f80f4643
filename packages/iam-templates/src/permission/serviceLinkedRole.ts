import type { Grant } from './integrationNeeds.ts';

/**
 * Lets the first call in an account make the role that the service itself works under.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 */
export function serviceLinkedRole(service: string, name: string): Grant {
  return {
    topic: 'CreateServiceLinkedRole',
    actions: ['iam:CreateServiceLinkedRole'],
    on: () => [
      { service: 'iam', region: '', resource: `role/aws-service-role/${service}/${name}*` },
    ],
    conditions: () => ({ StringLike: { 'iam:AWSServiceName': service } }),
    why: "The first of its kind in an account makes the service's own role; not needed later.",
  };
}
