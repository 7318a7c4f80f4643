import type { Command } from './command.ts';
import {
  commonOptions as common,
  optionsOfEveryCommand,
  projectOptions,
  reportFormats,
} from './commonOptions.ts';
import { deployCommands } from './deployCommands.ts';
import { optionForms } from './optionForms.ts';
import { policyOptions } from './policyOptions.ts';

const offline = { unused: ['endpointUrl'] } as const;

/**
 * Every command. What a command needs is imported when it runs: `validate` never pays for `deploy`.
 */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    arguments: '[paths...]',
    summary: 'check workflows; no network, no credentials',
    options: [...projectOptions({ ...offline, failOn: 'error' }), common.type],
    run: async (context) => (await import('./commands/validate.ts')).validate(context),
  },
  {
    name: 'simulate',
    arguments: '[paths...]',
    summary: 'run every scenario on the embedded engine, in virtual time',
    options: [
      ...projectOptions(offline),
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
      {
        flags: '--seed <number>',
        description:
          'seed of jitter, random values and made-up ids: the same one gives the same run (default: 1)',
        form: optionForms.seed,
      },
      common.executionName,
      common.account,
      common.region,
      common.partition,
      { flags: '--role <ARN>', description: 'role of the execution', form: optionForms.role },
      common.type,
    ],
    run: async (context) => (await import('./commands/simulate.ts')).simulate(context),
  },
  {
    name: 'policy',
    arguments: '[paths...]',
    summary: 'IAM policy and trust policy of the role that a workflow needs',
    options: [
      ...projectOptions({ formats: [...reportFormats, 'cloudformation', 'terraform'] }),
      common.account,
      common.region,
      common.partition,
      ...policyOptions,
    ],
    run: async (context) => (await import('./commands/policy.ts')).policy(context),
  },
  ...deployCommands,
  {
    name: 'init',
    arguments: '[folder]',
    summary: 'write a project file and a workflow for the action; overwrites nothing',
    options: optionsOfEveryCommand({
      formats: ['text', 'json'],
      unused: ['config', 'env', 'failOn', 'endpointUrl'],
    }),
    run: async (context) => (await import('./commands/init.ts')).init(context),
  },
];
