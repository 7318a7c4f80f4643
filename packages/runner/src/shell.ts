import type { Clock } from './port/clock.ts';

/** Where a command writes what it says. */
export interface Terminal {
  write(text: string): void;
  readonly isTTY: boolean;
  /** How wide it is; absent when nobody knows. */
  readonly columns?: number;
}

/** `outside`: not among the files that the shell may read, whether it is there or not. */
export type PathKind = 'file' | 'folder' | 'missing' | 'outside';

/** What a search came to: paths relative to its folder, with forward slashes, sorted. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders that this user may not look into. */
  readonly unreadable: readonly string[];
}

/**
 * Everything a command may touch outside its own data: files, environment, terminal, time. The
 * command line has the one for Node; tests and the action pass their own or wrap it.
 */
export interface Shell {
  /** Absolute; relative paths start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  kind(path: string): Promise<PathKind>;
  readFile(path: string): Promise<Uint8Array>;
  /** Makes missing folders. With `exclusive` it fails with `EEXIST` instead of overwriting. */
  writeFile(path: string, text: string, options?: { readonly exclusive?: boolean }): Promise<void>;
  /** Files under `folder` that match. */
  glob(folder: string, patterns: readonly string[]): Promise<FoundFiles>;
}

/**
 * A command that was called wrongly, or input that cannot be read: exit code 2, one message, no
 * stack.
 */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
