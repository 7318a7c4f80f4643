// Keeps the tables of inputs and outputs in README.md equal to action.yml.
// Run: node scripts/updateReadme.ts [--check]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

const root = new URL('../', import.meta.url);
const readmeFile = new URL('README.md', root);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function updated(readme: string, { inputs, outputs }: Action): string {
  const inputRows = Object.entries(inputs).map(([name, { description, default: preset = '' }]) => [
    code(name),
    description,
    code(preset),
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    description,
  ]);
  const withInputs = between(
    readme,
    'inputs',
    table(['input', 'what it does', 'default'], inputRows),
  );
  return between(withInputs, 'outputs', table(['output', 'what it holds'], outputRows));
}

/** As `pnpm format` leaves it, which pads the tables. */
function formatted(input: string): string {
  const biome = fileURLToPath(new URL('node_modules/.bin/biome', root));
  const args = ['format', '--stdin-file-path=README.md'];
  return execFileSync(biome, args, { cwd: root, encoding: 'utf8', input });
}

const readme = readFileSync(readmeFile, 'utf8');
const action: Action = parse(readFileSync(new URL('action.yml', root), 'utf8'));
const text = formatted(updated(readme, action));
if (process.argv.includes('--check')) {
  if (text !== readme) {
    console.error('README.md differs from action.yml. Run: node scripts/updateReadme.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readmeFile, text);
}
