import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const main: string = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandSetting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Further options of Node, before the command. */
  readonly node?: readonly string[];
}

/** Runs the real command from its sources, in a process of its own. */
export function sfnSagemaker(
  args: readonly string[],
  { cwd, env, node = [] }: CommandSetting,
): CommandResult {
  const argv = ['--conditions=@sfn-sagemaker/source', ...node, main, ...args];
  // No credentials, no colour, no GitHub: only what the command needs to start.
  const clean = { PATH: process.env.PATH ?? '', HOME: cwd, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd,
    env: clean,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder with files, removed at the end of the block that uses it. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'sfn-sagemaker-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
