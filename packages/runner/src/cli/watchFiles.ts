import { watch } from 'node:fs';

/** Editors write a file in several steps: what follows within this many milliseconds counts as one change. */
const PAUSE = 200;
const IGNORED = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/;

/**
 * Runs some work now and whenever a file below a folder changes, one run at a time, until the
 * signal says stop; gives what the last run gave.
 */
export async function watchFiles<Result>(
  folder: string,
  work: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let wake: () => void = () => {};
  let changed = false;
  const watcher = watch(folder, { recursive: true, signal }, (_, file) => {
    if (file === null || IGNORED.test(file)) return;
    changed = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  try {
    for (;;) {
      const result = await work();
      // What the run itself wrote is no reason to run again.
      await pause(PAUSE);
      changed = false;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed || signal.aborted) resolve();
      });
      if (signal.aborted) return result;
      await pause(PAUSE);
    }
  } finally {
    watcher.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
