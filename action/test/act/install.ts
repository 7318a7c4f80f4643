import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const folder = join(cache, 'act-0.2.89');

/**
 * The workflow runner of the end-to-end tests, or the tool that this machine lacks to install it.
 */
export type Act = { readonly path: string } | { readonly missing: 'python3' | 'pip' };

/** Installs act once, at the version and hash of `requirements.txt`, into the ignored `.cache`. */
export async function installAct(): Promise<Act> {
  const path = join(folder, 'bin', 'act');
  if (existsSync(path)) return { path };
  if (!(await works(['--version']))) return { missing: 'python3' };
  if (!(await works(['-m', 'pip', '--version']))) return { missing: 'pip' };
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'act-'));
  await run('python3', [
    ...'-m pip install --quiet --no-deps --require-hashes'.split(' '),
    '--target',
    fresh,
    '--requirement',
    requirements,
  ]);
  await moveOnce(fresh);
  return { path };
}

async function works(args: readonly string[]): Promise<boolean> {
  try {
    await run('python3', [...args]);
    return true;
  } catch {
    // Not there, or without this module: the caller names the tool.
    return false;
  }
}

/** Another test process may have installed it meanwhile: then that one stays. */
async function moveOnce(fresh: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
