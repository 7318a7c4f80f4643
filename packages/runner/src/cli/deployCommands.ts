import type { Command, CommandOption } from './command.ts';
import { commonOptions as common } from './commonOptions.ts';

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
  common.endpointUrl,
  common.account,
  common.region,
];

const target: readonly CommandOption[] = [
  common.config,
  common.env,
  common.substitutions,
  common.format,
  common.output,
  common.noColor,
  common.name,
  common.type,
  { flags: '--alias <name>', description: 'alias that executions are started by (default: live)' },
];

const role: CommandOption = {
  flags: '--role <ARN>',
  description: 'role of the workflow, or managed: one that deploy keeps (default: managed)',
};

const stopFormat: CommandOption = {
  flags: '--format <format>',
  description: 'how the result is written: text, json (default: text)',
  choices: ['text', 'json'],
};

const run: readonly CommandOption[] = [
  {
    flags: '--execution-name <name>',
    description: 'name of the execution, instead of one from the commit',
  },
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
    options: [...target, ...engine, role],
    run: async (context) => (await import('./commands/plan.ts')).plan(context),
  },
  {
    name: 'deploy',
    arguments: '[paths...]',
    summary: 'create or update state machines and their roles, publish versions, move the alias',
    options: [...target, ...engine, role],
    run: async (context) => (await import('./commands/deploy.ts')).deploy(context),
  },
  {
    name: 'execute',
    arguments: '[paths...]',
    summary: 'start what is deployed, once for each commit, and follow it to its end',
    options: [
      ...target,
      ...engine,
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
      ...target.filter((option) => option !== common.format),
      stopFormat,
      ...engine,
      ...run,
      {
        flags: '--execution-arn <ARN>',
        description: 'execution to stop, instead of a derived name',
      },
    ],
    run: async (context) => (await import('./commands/stop.ts')).stop(context),
  },
];
