// Writes anew everything in the repository that is made from something else in it. Where CI=true it fails when that
// changed a file: what is committed was out of date.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const outcome = (): string => run('git', 'diff', '--', '.');
const before = outcome();
for (const script of [
  'scripts/generateRules.ts',
  'scripts/updateReadme.ts',
  'packages/runner/scripts/generate.ts',
]) {
  run(process.execPath, '--conditions=@sfn-sagemaker/source', script);
}
if (process.env.CI === 'true' && outcome() !== before) {
  process.stderr.write(
    `Out of date; run \`pnpm generated\` and commit:\n${run('git', 'diff', '--stat')}`,
  );
  process.exitCode = 1;
}
