import { type Dirent, readdir } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FoundFiles } from '../shell.ts';

const ignored = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/cdk.out/asset.*/**'];

/** Lists a folder, as `readdir` of Node's `fs` does. */
export type ListFolder = (
  path: string,
  options: { withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
) => void;

/** Searches below a folder, and notes the folders that could not be searched. */
export async function findFiles(
  folder: string,
  patterns: readonly string[],
  listFolder: ListFolder = readdir,
): Promise<FoundFiles> {
  // Loaded late: a command that is given its files searches nothing.
  const { glob } = await import('tinyglobby');
  const unreadable: string[] = [];
  const lister = noting(listFolder, (path) => unreadable.push(relative(folder, path) || '.'));
  const files = await glob([...patterns], {
    cwd: folder,
    ignore: ignored,
    expandDirectories: false,
    followSymbolicLinks: false,
    // Of the many ways to call readdir, the search uses this one.
    fs: { readdir: lister as typeof readdir },
  });
  const shown = unreadable.map((path) => path.split(sep).join('/'));
  return { files: files.sort(), unreadable: shown.sort() };
}

/** The search itself passes over a folder that it cannot list. */
function noting(listFolder: ListFolder, note: (path: string) => void): ListFolder {
  return (path, options, done) =>
    listFolder(path, options, (error, entries) => {
      // One that was removed meanwhile has nothing to look at.
      if (error && error.code !== 'ENOENT') note(path);
      done(error, entries);
    });
}
