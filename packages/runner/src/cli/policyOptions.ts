import type { CommandOption } from './command.ts';
import { type OptionForm, optionForms } from './optionForms.ts';

/** The roles of the journey, as `--role-for` names them. */
export const roleKinds = [
  'execution',
  'sagemaker',
  'github-plan',
  'github-deploy',
  'github-execute',
] as const;

/** An alias would do for Step Functions, but IAM checks the key behind it. */
const kmsKey: OptionForm = {
  allows: (value) =>
    /^(?:arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:mrk-[0-9a-f]{32}|[0-9a-f-]{36})$/.test(
      value,
    ),
  allowed:
    'the ARN or id of a key, such as ' +
    'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id',
};

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
  {
    flags: '--kms-key <ARN>',
    description: 'key of your own that encrypts the state machine',
    form: kmsKey,
  },
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
