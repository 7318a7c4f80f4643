import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const IGNORED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** What is gone by the time it is looked at, is no folder, or may not be read. */
const NOT_WATCHED: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/**
 * Tells of each file that changes below a folder; gives what ends it. It watches every folder by
 * itself: on Linux the recursive `watch` of Node follows files, and loses one for good when an
 * editor saves it by renaming another to its name.
 */
export function watchFolders(folder: string, changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const follow = (path: string): void => {
    forget(path);
    try {
      watchers.set(
        path,
        watchOne(path).on('error', () => forget(path)),
      );
      foldersIn(path).forEach(follow);
    } catch (error) {
      forget(path);
      if (!isNotWatched(error)) throw error;
    }
  };
  const watchOne = (path: string): FSWatcher =>
    watch(path, (event, name) => {
      if (name === null || IGNORED.has(name)) return;
      const file = join(path, name);
      // A folder can be new, or another one of the same name.
      if (event === 'rename') follow(file);
      changed(file);
    });
  follow(folder);
  return () => [...watchers.keys()].forEach(forget);
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !IGNORED.has(entry.name))
    .map(({ name }) => join(path, name));
}

function isNotWatched(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NOT_WATCHED.has(error.code);
}
