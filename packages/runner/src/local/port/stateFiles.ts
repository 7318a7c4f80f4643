import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** What a state in a folder needs of the file system; a parameter, so that every step can fail in a test. */
export interface StateFiles {
  /** Absent when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Replaces the file as a whole: written beside, flushed, renamed. */
  replace(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export const stateFiles: StateFiles = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
  async replace(path, text) {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text);
  },
  remove: (path) => rm(path, { force: true }),
};
