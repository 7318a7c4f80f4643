import type { Command, CommandOption } from './command.ts';
import { commonOptions as common, projectOptions } from './commonOptions.ts';
import { optionForms } from './optionForms.ts';

const engine: readonly CommandOption[] = [
  {
    flags: '--engine <engine>',
    description: 'aws, or the embedded engine: local (default: aws where there are credentials)',
    choices: ['aws', 'local'],
  },
  {
    flags: '--local-state <folder>',
    description: 'where the embedded engine keeps what is deployed and executed',
  },
  common.account,
  common.region,
];

const target: readonly CommandOption[] = [
  common.type,
  { flags: '--alias <name>', description: 'alias that executions are started by (default: live)' },
  ...engine,
];

const role: CommandOption = {
  flags: '--role <ARN>',
  description: 'role of the workflow, or managed: one that deploy keeps (default: managed)',
  form: {
    ...optionForms.role,
    allows: (value) => value === 'managed' || optionForms.role.allows(value),
    allowed: `managed, or ${optionForms.role.allowed}`,
  },
};

const run: readonly CommandOption[] = [
  { ...common.executionName, description: 'name of the execution, instead of one from the commit' },
  {
    flags: '--commit <SHA>',
    description: 'commit that is executed (default: GITHUB_SHA, or HEAD of Git)',
  },
  { flags: '--input <JSON or file>', description: 'input of the execution' },
];

/** The commands that work against AWS or the embedded engine: more rows of the command table. */
export const deployCommands: readonly Command[] = [
  {
    name: 'plan',
    arguments: '[paths...]',
    summary: 'what deploy would change; makes no change',
    options: [...projectOptions({ failOn: 'error' }), ...target, role],
    run: async (context) => (await import('./commands/plan.ts')).plan(context),
  },
  {
    name: 'deploy',
    arguments: '[paths...]',
    summary: 'create or update state machines and their roles, publish versions, move the alias',
    options: [...projectOptions({ failOn: 'error' }), ...target, role],
    run: async (context) => (await import('./commands/deploy.ts')).deploy(context),
  },
  {
    name: 'execute',
    arguments: '[paths...]',
    summary: 'start what is deployed, once for each commit, and follow it to its end',
    options: [
      ...projectOptions({ failOn: 'error' }),
      ...target,
      role,
      ...run,
      { flags: '--detach', description: 'start only; the same command follows it later' },
      { flags: '--mocks <file>', description: 'test cases for the embedded engine' },
      { flags: '--case <name>', description: 'test case whose answers the embedded engine gives' },
    ],
    run: async (context) => (await import('./commands/execute.ts')).execute(context),
  },
  {
    name: 'stop',
    arguments: '[paths...]',
    summary: 'stop the execution that execute would follow',
    options: [
      ...projectOptions({ formats: ['text', 'json'], unused: ['failOn'] }),
      ...target,
      ...run,
      {
        flags: '--execution-arn <ARN>',
        description: 'execution to stop, instead of a derived name',
      },
    ],
    run: async (context) => (await import('./commands/stop.ts')).stop(context),
  },
];
