import type { CommandOption } from './command.ts';
import { optionForms } from './optionForms.ts';

/** The roles of the journey, as `--role-for` names them. */
export const roleKinds = [
  'execution',
  'sagemaker',
  'github-plan',
  'github-deploy',
  'github-execute',
] as const;

/** What only `policy` takes. */
export const policyOptions: readonly CommandOption[] = [
  {
    flags: '--role-for <role>',
    description: `whose role: ${roleKinds.join(', ')} (default: execution)`,
    choices: roleKinds,
  },
  {
    flags: '--check <file>',
    description: 'compare with this policy, 1 when a permission is missing; repeatable',
    repeatable: true,
  },
  {
    flags: '--role <ARN>',
    description: 'compare with the policies of this role, as AWS has them',
    form: optionForms.role,
  },
  { flags: '--logging', description: 'the state machine writes to CloudWatch Logs' },
  { flags: '--tracing', description: 'the state machine sends traces to X-Ray' },
  { flags: '--kms-key <ARN>', description: 'key of your own that encrypts the state machine' },
  {
    flags: '--repository <owner/name>',
    description: 'repository whose runs take a github role (default: GITHUB_REPOSITORY)',
  },
  { flags: '--owner-id <number>', description: "id of the repository's owner, for sub" },
  { flags: '--repository-id <number>', description: 'id of the repository, for sub' },
  {
    flags: '--branch <name>',
    description: 'branch whose runs take a github role, without --env (default: main)',
  },
];
