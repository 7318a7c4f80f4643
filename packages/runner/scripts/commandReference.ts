import type { Command, CommandOption } from '../src/cli/command.ts';

/** The README's chapter about commands, from the command table. */
export function commandReference(commands: readonly Command[]): string {
  const shared = sharedLines(commands);
  const everywhere = [
    '### Options of most commands',
    '',
    '`sfn-sagemaker COMMAND --help` lists all that a command takes.',
    '',
    ...shared,
    '',
  ].join('\n');
  return [...commands.map((command) => section(command, shared)), everywhere].join('\n');
}

/** What more than half of the commands say in the same words: it is listed once. */
function sharedLines(commands: readonly Command[]): ReadonlySet<string> {
  const lines = commands.flatMap(({ options }) => options.map(line));
  const times = (wanted: string): number => lines.filter((each) => each === wanted).length;
  return new Set(lines.filter((each) => times(each) > commands.length / 2));
}

function section(command: Command, shared: ReadonlySet<string>): string {
  const { name, arguments: paths, summary, options } = command;
  const own = options.map(line).filter((each) => !shared.has(each));
  return [
    `### \`${['sfn-sagemaker', name, paths].filter((part) => part !== '').join(' ')}\``,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    ...own,
    '',
  ].join('\n');
}

function line({ flags, description }: CommandOption): string {
  return `- \`${flags}\`: ${description}`;
}

const begin = '<!-- commands: written by scripts/generate.ts -->';
const end = '<!-- /commands -->';

/** The README with its chapter about commands written anew. */
export function withReference(readme: string, commands: readonly Command[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  const head = readme.slice(0, from + begin.length);
  return `${head}\n\n${commandReference(commands)}\n${readme.slice(to)}`;
}
