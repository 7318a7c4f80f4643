// Releases what is on main, once: the packages to the registry, the action as a tag that holds its built code.
// `action/dist` is not on main, so each release is a commit of its own: `vX.Y.Z`, and the moving `vX`.
//
// usage: node scripts/release.ts [--skip-publish]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { 'skip-publish': { type: 'boolean', default: false } } });

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

function release(): string {
  const pending = readdirSync('.changeset').filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (pending.length > 0)
    return `Nothing released: ${pending.length} changeset(s) wait for \`pnpm run version\`.`;

  const { version } = JSON.parse(readFileSync('action/package.json', 'utf8')) as {
    version: string;
  };
  const tag = `v${version}`;
  const major = `v${version.split('.')[0]}`;
  if (run('git', 'ls-remote', '--tags', 'origin', tag) !== '')
    return `Nothing released: ${tag} exists.`;

  if (!values['skip-publish']) run('npx', 'changeset', 'publish', '--no-git-tag');
  run('git', 'checkout', '--quiet', '--detach');
  run('git', 'add', '--force', 'action/dist');
  run(
    'git',
    '-c',
    'user.name=release',
    '-c',
    'user.email=release@users.noreply.github.com',
    'commit',
    '--quiet',
    '-m',
    `Release ${tag}`,
  );
  run('git', 'tag', tag);
  run(
    'git',
    'push',
    '--quiet',
    '--atomic',
    'origin',
    `HEAD:refs/tags/${tag}`,
    `+HEAD:refs/tags/${major}`,
  );
  return `Released ${tag} and moved ${major}.`;
}

process.stdout.write(`${release()}\n`);
