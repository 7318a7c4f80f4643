import type { Command } from '../src/cli/command.ts';

/** The README's chapter about commands, from the command table. */
export function commandReference(commands: readonly Command[]): string {
  return commands.map(section).join('\n');
}

function section({ name, arguments: paths, summary, options }: Command): string {
  return [
    `### \`${['sfn-sagemaker', name, paths].filter((part) => part !== '').join(' ')}\``,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    ...options.map(({ flags, description }) => `- \`${flags}\`: ${description}`),
    '',
  ].join('\n');
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
