import process from 'node:process';
import { StageFailure } from '../port/stageFailure.ts';

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
  const abort = (name: string): void => controller.abort(interrupted(name));
  for (const name of signals) process.once(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, abort);
  }
}

function interrupted(signal: string): StageFailure {
  return new StageFailure(`Interrupted by ${signal}.`, {
    why: 'The run was cancelled, or somebody pressed Ctrl-C.',
    help: 'Run the command again: what was done stays done.',
  });
}
