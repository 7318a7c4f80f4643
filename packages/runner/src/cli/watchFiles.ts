import { resolve } from 'node:path';
import { watchFolders } from './watchFolders.ts';

/** Editors write a file in several steps: what follows within this many milliseconds counts as one change. */
const PAUSE = 200;

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** A file that the work itself writes; absolute. */
  readonly written?: string;
}

/**
 * Runs some work now and whenever a file below a folder changes, one run at a time, until the
 * signal says stop; gives what the last run gave. What changes during a run makes another one.
 */
export async function watchFiles<Result>(
  folder: string,
  work: () => Promise<Result>,
  { signal, written }: WatchOptions,
): Promise<Result> {
  let wake: () => void = () => {};
  let changed = false;
  const stop = watchFolders(resolve(folder), (path) => {
    if (path === written) return;
    changed = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  try {
    for (;;) {
      const result = await work();
      await new Promise<void>((resolveChange) => {
        wake = resolveChange;
        if (changed || signal.aborted) resolveChange();
      });
      if (signal.aborted) return result;
      await pause(PAUSE);
      changed = false;
    }
  } finally {
    stop();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
