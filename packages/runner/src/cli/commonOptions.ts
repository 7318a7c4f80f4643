import type { CommandOption } from './command.ts';

type CommonOption =
  | 'config'
  | 'env'
  | 'substitutions'
  | 'format'
  | 'output'
  | 'failOn'
  | 'noColor'
  | 'endpointUrl'
  | 'name'
  | 'type'
  | 'account'
  | 'region';

const formats = ['text', 'json', 'markdown', 'sarif', 'html', 'github'] as const;

/** Options that mean the same for every command that has them. */
export const commonOptions: Readonly<Record<CommonOption, CommandOption>> = {
  config: {
    flags: '--config <file>',
    description: 'project file; without it, sfn-sagemaker.yaml of the folder, or else discovery',
  },
  env: { flags: '--env <name>', description: 'environment of the project file' },
  substitutions: {
    flags: '--substitutions <values>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the placeholders look like
    description: 'values of ${Name} in definitions: Name=value, or a JSON or YAML file; repeatable',
    repeatable: true,
  },
  format: {
    flags: '--format <format>',
    description: `how the result is written: ${formats.join(', ')} (default: text)`,
    choices: formats,
  },
  output: { flags: '--output <file>', description: 'write the result to a file, not to stdout' },
  failOn: {
    flags: '--fail-on <severity>',
    description:
      'lowest severity of a finding that gives exit code 1: error, warning, info, never (default: error for validate, never for simulate)',
    choices: ['error', 'warning', 'info', 'never'],
  },
  noColor: { flags: '--no-color', description: 'no colours, as with NO_COLOR=1' },
  endpointUrl: {
    flags: '--endpoint-url <url>',
    description: 'endpoint of AWS calls, for emulators; commands that make none ignore it',
  },
  name: { flags: '--name <name>', description: 'name of the workflow, where there is one' },
  type: {
    flags: '--type <type>',
    description: 'type of the state machine: STANDARD, EXPRESS (default: STANDARD)',
    choices: ['STANDARD', 'EXPRESS'],
  },
  account: { flags: '--account <id>', description: 'AWS account in ARNs' },
  region: { flags: '--region <region>', description: 'AWS region in ARNs' },
};
