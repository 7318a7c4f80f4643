// Prints what the commands say about every example below a folder, all in one process.
// usage: node everyExample.ts FOLDER
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { nodeShell } from '../../src/cli/nodeShell.ts';
import { runCli } from '../../src/cli/runCli.ts';

const commands = [
  ['simulate', '--format', 'json'],
  ['simulate', '--format', 'text'],
  ['simulate', '--format', 'markdown'],
  ['simulate', '--format', 'html'],
  ['simulate', '--explore'],
  ['validate', '--format', 'json'],
];

const [folder = ''] = process.argv.slice(2);
for (const example of readdirSync(folder).sort()) {
  process.chdir(join(folder, example));
  for (const argv of commands) {
    process.stdout.write(`\n## ${example}: ${argv.join(' ')}\n`);
    process.stdout.write(`\n## ends ${await runCli(argv, nodeShell(process))}\n`);
  }
}
