import process from 'node:process';

/** What cancels a step of GitHub Actions, and Ctrl-C. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Aborted when the process is asked to end, for as long as `work` takes: the work then has the chance to clean up.
 * A second request ends the process at once.
 */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const abort = (name: string): void => controller.abort(new Error(`interrupted by ${name}`));
  for (const name of signals) process.once(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, abort);
  }
}
