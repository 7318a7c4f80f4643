import type { CommandOption } from './command.ts';
import { optionForms } from './optionForms.ts';

type CommonOption =
  | 'config'
  | 'env'
  | 'output'
  | 'noColor'
  | 'endpointUrl'
  | 'substitutions'
  | 'name'
  | 'type'
  | 'account'
  | 'region'
  | 'partition'
  | 'executionName';

/** How a report can be written. */
export const reportFormats = ['text', 'json', 'markdown', 'sarif', 'html', 'github'] as const;

/** Options that mean the same for every command that has them. */
export const commonOptions: Readonly<Record<CommonOption, CommandOption>> = {
  config: {
    flags: '--config <file>',
    description: 'project file; without it, sfn-sagemaker.yaml of the folder, or else discovery',
  },
  env: { flags: '--env <name>', description: 'environment of the project file' },
  output: { flags: '--output <file>', description: 'write the result to a file, not to stdout' },
  noColor: { flags: '--no-color', description: 'no colours, as with NO_COLOR=1' },
  endpointUrl: {
    flags: '--endpoint-url <url>',
    description: 'endpoint of AWS calls, for emulators',
  },
  substitutions: {
    flags: '--substitutions <values>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the placeholders look like
    description: 'values of ${Name} in definitions: Name=value, or a JSON or YAML file; repeatable',
    repeatable: true,
  },
  name: {
    flags: '--name <name>',
    description: 'name of the workflow, where there is one',
    form: optionForms.stateMachineName,
  },
  type: {
    flags: '--type <type>',
    description: 'type of the state machine: STANDARD, EXPRESS (default: STANDARD)',
    choices: ['STANDARD', 'EXPRESS'],
  },
  account: {
    flags: '--account <id>',
    description: 'AWS account in ARNs',
    form: optionForms.account,
  },
  region: {
    flags: '--region <region>',
    description: 'AWS region in ARNs',
    form: optionForms.region,
  },
  partition: {
    flags: '--partition <partition>',
    description: 'partition in ARNs (default: that of the region)',
    form: optionForms.partition,
  },
  executionName: {
    flags: '--execution-name <name>',
    description: 'name of the execution',
    form: optionForms.executionName,
  },
};

function formatOption(formats: readonly string[]): CommandOption {
  return {
    flags: '--format <format>',
    description: `how the result is written: ${formats.join(', ')} (default: text)`,
    choices: formats,
  };
}

type FailOn = (typeof failOns)[number];
const failOns = ['error', 'warning', 'info', 'never'] as const;

function failOnOption(unless: FailOn): CommandOption {
  return {
    flags: '--fail-on <severity>',
    description: `lowest severity of a finding that gives exit code 1: ${failOns.join(', ')} (default: ${unless})`,
    choices: failOns,
  };
}

type OptionOfEveryCommand =
  | 'config'
  | 'env'
  | 'format'
  | 'output'
  | 'failOn'
  | 'noColor'
  | 'endpointUrl';

/** What every command takes, so that a script can give all of them the same. */
const everywhere: readonly OptionOfEveryCommand[] = [
  'config',
  'env',
  'format',
  'output',
  'failOn',
  'noColor',
  'endpointUrl',
];

/** How a command differs from the others in what every command takes. */
export interface CommandDifference {
  /** The formats of its results, where they are not those of a report. */
  readonly formats?: readonly string[];
  /** What `--fail-on` is where it is not given; `never` unless said. */
  readonly failOn?: FailOn;
  /** What it has no use for. */
  readonly unused?: readonly OptionOfEveryCommand[];
}

/**
 * The options of every command.
 *
 * @example
 * const options = [...optionsOfEveryCommand({ unused: ['env'] }), commonOptions.name];
 */
export function optionsOfEveryCommand(difference: CommandDifference = {}): CommandOption[] {
  const { formats = reportFormats, failOn = 'never', unused = [] } = difference;
  const all = { ...commonOptions, format: formatOption(formats), failOn: failOnOption(failOn) };
  return everywhere.map((name) => {
    const option = all[name];
    if (!unused.includes(name)) return option;
    return { ...option, description: 'accepted by every command; without effect on this one' };
  });
}

/** The options of every command that reads a project. */
export function projectOptions(difference?: CommandDifference): CommandOption[] {
  const { substitutions, name } = commonOptions;
  return [...optionsOfEveryCommand(difference), substitutions, name];
}
