import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PathKind, Shell, Terminal } from '../shell.ts';
import { findFiles } from './findFiles.ts';
import { isWithin, OutsideRoot } from './withinRoot.ts';

export interface NodeShellOptions {
  /**
   * Files outside of this folder are neither read nor listed, whatever a project file or a symbolic
   * link says: for files that others wrote, such as those of a pull request, whose lines a report
   * quotes. Without it every path is followed.
   */
  readonly root?: string;
}

/**
 * The shell of a Node process: the one place where the command line meets files, clock and
 * terminal.
 *
 * @example
 * const shell = nodeShell(process, { root: process.env.GITHUB_WORKSPACE ?? process.cwd() });
 */
export function nodeShell(process: NodeJS.Process, { root }: NodeShellOptions = {}): Shell {
  const cwd = process.cwd();
  const allows = async (path: string): Promise<boolean> =>
    root === undefined || (await isWithin(resolve(cwd, root), path));
  const followed = async (path: string): Promise<string> => {
    const absolute = resolve(cwd, path);
    if (await allows(absolute)) return absolute;
    throw new OutsideRoot(path);
  };
  return {
    cwd,
    env: process.env,
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
    },
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    kind: async (path) => {
      const absolute = resolve(cwd, path);
      return (await allows(absolute)) ? pathKind(absolute) : 'outside';
    },
    readFile: async (path) => readFile(await followed(path)),
    writeFile: async (path, text, options) => {
      const file = await followed(path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: options?.exclusive ? 'wx' : 'w' });
    },
    glob: async (folder, patterns) => findFiles(await followed(folder), patterns),
  };
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  const { isTTY, columns } = stream;
  return {
    write: (text) => void stream.write(text),
    isTTY: isTTY === true,
    ...(columns > 0 && { columns }),
  };
}

async function pathKind(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    // What cannot be looked at for another reason is taken for a file: reading it tells why.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file';
  }
}
