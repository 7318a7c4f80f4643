import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HistoryEvent } from '@aws-sdk/client-sfn';
import lockfile from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { StageFailure } from '../../port/stageFailure.ts';
import { emptyState, type LocalState } from './localState.ts';
import type { LocalStore } from './localStore.ts';

/** A process that was killed leaves its lock behind: after this many milliseconds it counts for nothing. */
const stale = 5000;
const retries = { retries: 200, factor: 1, minTimeout: 50, maxTimeout: 50 };

/**
 * A state in a folder, for processes one after another or at the same time. Every file is replaced as a whole (written
 * beside, flushed, renamed), so that a process can be killed at any point.
 *
 * @throws {@link StageFailure} from each method when the folder cannot be used or holds something else.
 */
export function folderStore(folder: string): LocalStore {
  const file = join(folder, 'state.json');
  const historyFile = (arn: string): string =>
    join(folder, 'executions', `${createHash('sha256').update(arn).digest('hex')}.json`);
  const histories = new Map<string, readonly HistoryEvent[]>();
  const read = (): Promise<LocalState> => readState(file);
  return {
    read,
    update: (change) =>
      locked(folder, async (requireHeld) => {
        const state = await read();
        const result = await change(state);
        requireHeld();
        await writeFileAtomic(file, JSON.stringify(state, null, 1));
        return result;
      }),
    readHistory: async (arn) => {
      const known = histories.get(arn);
      if (known !== undefined) return known;
      const events = await readHistory(historyFile(arn));
      histories.set(arn, events);
      return events;
    },
    writeHistory: async (arn, events) => {
      await mkdir(join(folder, 'executions'), { recursive: true });
      await writeFileAtomic(historyFile(arn), JSON.stringify(events));
      histories.delete(arn);
    },
  };
}

/** Tells that somebody else took the lock meanwhile, as when this process was suspended. */
type RequireHeld = () => void;

async function locked<Result>(
  folder: string,
  work: (requireHeld: RequireHeld) => Promise<Result>,
): Promise<Result> {
  let lost: Error | undefined;
  const release = await lock(folder, (error) => {
    lost = error;
  });
  try {
    return await work(() => {
      if (lost !== undefined) throw unusable(folder, lost);
    });
  } finally {
    if (lost === undefined) await release();
  }
}

async function lock(
  folder: string,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true });
    return await lockfile.lock(folder, { stale, retries, onCompromised });
  } catch (error) {
    throw unusable(folder, error);
  }
}

async function readState(file: string): Promise<LocalState> {
  const text = await textOf(file);
  if (text === undefined) return emptyState();
  try {
    const state: LocalState = JSON.parse(text);
    if (state.version === 1) return state;
  } catch (error) {
    throw unusable(file, error);
  }
  throw unusable(file, new Error('it was written by another version'));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
}

async function readHistory(file: string): Promise<readonly HistoryEvent[]> {
  const text = (await textOf(file)) ?? '[]';
  try {
    const events: HistoryEvent[] = JSON.parse(text);
    return events.map((event) => ({ ...event, timestamp: new Date(event.timestamp ?? 0) }));
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(path: string, error: unknown): StageFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new StageFailure(`The local state ${path} cannot be used: ${reason}`, {
    why: 'The embedded engine keeps what is deployed and executed in this folder.',
    help: 'Give --local-state a folder that can be written and that nothing else uses, or delete it to begin anew.',
  });
}
