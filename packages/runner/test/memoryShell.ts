import { posix } from 'node:path';
import type { PathKind, Shell } from '../src/shell.ts';

/** A shell whose files are in memory, and that keeps what is written to it. */
export interface MemoryShell extends Shell {
  readonly files: Map<string, string | Uint8Array>;
  out(): string;
  err(): string;
}

export function memoryShell(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): MemoryShell {
  const stored = new Map(Object.entries(files).map(([path, text]) => [at(path), text]));
  const out: string[] = [];
  const err: string[] = [];
  return {
    files: stored,
    out: () => out.join(''),
    err: () => err.join(''),
    cwd,
    env: {},
    clock: { now: () => 0, sleep: async () => {} },
    stdout: { isTTY: false, write: (text) => void out.push(text) },
    stderr: { isTTY: false, write: (text) => void err.push(text) },
    kind: async (path) => kindOf(stored, at(path)),
    readFile: async (path) => bytes(stored.get(at(path)), path),
    writeFile: async (path, text, options) => {
      if (options?.exclusive && stored.has(at(path))) throw systemError('EEXIST', path);
      stored.set(at(path), text);
    },
    glob: async (folder, patterns) => {
      const root = `${at(folder)}/`;
      const endings = patterns.map((pattern) => pattern.replace('**/*', ''));
      const files = [...stored.keys()]
        .filter((path) => path.startsWith(root) && endings.some((ending) => path.endsWith(ending)))
        .map((path) => path.slice(root.length))
        .sort();
      return { files, unreadable: [] };
    },
  };
}

const cwd = '/work';

function at(path: string): string {
  return posix.resolve(cwd, path);
}

function kindOf(files: ReadonlyMap<string, unknown>, path: string): PathKind {
  if (files.has(path)) return 'file';
  const inside = [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return inside || path === cwd ? 'folder' : 'missing';
}

function bytes(content: string | Uint8Array | undefined, path: string): Uint8Array {
  if (content === undefined) throw systemError('ENOENT', path);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
