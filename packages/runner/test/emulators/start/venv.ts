import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import lockfile from 'proper-lockfile';

const run = promisify(execFile);
const cache = join(import.meta.dirname, '../../../../../.cache/emulators');

export interface VenvOptions {
  readonly name: string;
  readonly python: string;
  /** As pip reads them, with pinned versions. */
  readonly packages: readonly string[];
}

/**
 * A virtual environment with these packages, made once and kept under `.cache`. One whose installation was cut off is
 * made anew; of two test runs at the same time one installs, the other waits.
 *
 * @returns the environment's `python`
 */
export async function ensureVenv(options: VenvOptions): Promise<string> {
  const { name, python, packages } = options;
  const hash = createHash('sha256')
    .update([python, ...packages].join('\n'))
    .digest('hex');
  const folder = join(cache, `${name}-${hash.slice(0, 8)}`);
  const executable = join(folder, 'bin', 'python');
  if (existsSync(completeMark(folder))) return executable;
  await mkdir(cache, { recursive: true });
  const release = await lockfile.lock(folder, {
    realpath: false,
    stale: 30_000,
    retries: { retries: 600, factor: 1, minTimeout: 1000 },
  });
  try {
    if (!existsSync(completeMark(folder))) await install(folder, executable, options);
    return executable;
  } finally {
    await release();
  }
}

function completeMark(folder: string): string {
  return join(folder, 'complete');
}

async function install(
  folder: string,
  executable: string,
  { name, python, packages }: VenvOptions,
): Promise<void> {
  process.stderr.write(`installing ${name} into ${folder}\n`);
  await rm(folder, { recursive: true, force: true });
  await run(python, ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await run(executable, [...pip, ...packages]);
  await writeFile(completeMark(folder), `${packages.join('\n')}\n`);
}
