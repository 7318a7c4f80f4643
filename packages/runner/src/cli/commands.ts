import type { Command } from './command.ts';
import { commonOptions as common } from './commonOptions.ts';
import { deployCommands } from './deployCommands.ts';
import { policyOptions } from './policyOptions.ts';

const project = [
  common.config,
  common.env,
  common.substitutions,
  common.format,
  common.output,
  common.noColor,
  common.endpointUrl,
];

/**
 * Every command. What a command needs is imported when it runs: `validate` never pays for `deploy`.
 */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    arguments: '[paths...]',
    summary: 'check workflows; no network, no credentials',
    options: [...project, common.failOn, common.name, common.type],
    run: async (context) => (await import('./commands/validate.ts')).validate(context),
  },
  {
    name: 'simulate',
    arguments: '[paths...]',
    summary: 'run every scenario on the embedded engine, in virtual time',
    options: [
      ...project,
      common.failOn,
      { flags: '--input <JSON or file>', description: 'input of the execution' },
      { flags: '--mocks <file>', description: 'test cases, as a MockConfigFile' },
      { flags: '--case <name>', description: 'run this test case only' },
      {
        flags: '--objects <folder>',
        description: 'folder that stands for S3: its folders are buckets',
      },
      {
        flags: '--explore',
        description: 'try every error and every rule that the definition has an answer to',
      },
      { flags: '--watch', description: 'simulate again whenever a file changes' },
      common.name,
      { flags: '--execution-name <name>', description: 'name of the execution' },
      common.account,
      common.region,
      { flags: '--role <ARN>', description: 'role of the execution' },
      common.type,
    ],
    run: async (context) => (await import('./commands/simulate.ts')).simulate(context),
  },
  {
    name: 'policy',
    arguments: '[paths...]',
    summary: 'IAM policy and trust policy of the role that a workflow needs',
    options: [
      common.config,
      common.env,
      common.substitutions,
      {
        flags: '--format <format>',
        description: 'json, cloudformation, terraform, text, markdown, html (default: text)',
        choices: ['json', 'cloudformation', 'terraform', 'text', 'markdown', 'html'],
      },
      common.output,
      common.noColor,
      common.name,
      common.account,
      common.region,
      {
        flags: '--partition <partition>',
        description: 'aws, aws-cn, aws-us-gov, … (default: aws)',
      },
      ...policyOptions,
    ],
    run: async (context) => (await import('./commands/policy.ts')).policy(context),
  },
  ...deployCommands,
  {
    name: 'init',
    arguments: '[folder]',
    summary: 'write a project file and a workflow for the action; overwrites nothing',
    options: [common.noColor],
    run: async (context) => (await import('./commands/init.ts')).init(context),
  },
];
