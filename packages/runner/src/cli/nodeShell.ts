import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PathKind, Shell, Terminal } from '../shell.ts';

const ignored = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/cdk.out/asset.*/**'];

/**
 * The shell of a Node process: the one place where the command line meets files, clock and
 * terminal.
 */
export function nodeShell(process: NodeJS.Process): Shell {
  const cwd = process.cwd();
  return {
    cwd,
    env: process.env,
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
    },
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    kind: (path) => pathKind(resolve(cwd, path)),
    readFile: (path) => readFile(resolve(cwd, path)),
    writeFile: async (path, text, options) => {
      const file = resolve(cwd, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: options?.exclusive ? 'wx' : 'w' });
    },
    glob: async (folder, patterns) => {
      const { glob } = await import('tinyglobby');
      const found = await glob([...patterns], {
        cwd: resolve(cwd, folder),
        ignore: ignored,
        expandDirectories: false,
        followSymbolicLinks: false,
      });
      return found.sort();
    },
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
