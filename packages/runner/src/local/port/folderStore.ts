import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { StageFailure } from '../../port/stageFailure.ts';
import { type ExecutionRecord, parseRecord } from './executionRecord.ts';
import { emptyState, type LocalState } from './localState.ts';
import { before, type LocalStore, type RecordKey } from './localStore.ts';
import { type StateFiles, stateFiles } from './stateFiles.ts';

/** A process that was killed leaves its lock behind: after this many milliseconds it counts for nothing. */
const stale = 5000;
const retries = { retries: 200, factor: 1, minTimeout: 50, maxTimeout: 50 };

/**
 * A state in a folder, for processes one after another or at the same time. Every file is replaced as a whole, and
 * `state.json` last, so that a process can be killed at any point: what it names is there.
 *
 * @throws {@link StageFailure} from each method when the folder cannot be used or holds something else.
 */
export function folderStore(folder: string, files: StateFiles = stateFiles): LocalStore {
  return new FolderStore(folder, files);
}

class FolderStore implements LocalStore {
  readonly #folder: string;
  readonly #files: StateFiles;
  readonly #records = new Map<string, ExecutionRecord>();
  /** Records that the running update replaces. */
  #replaced: string[] = [];

  constructor(folder: string, files: StateFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  async read(): Promise<LocalState> {
    const file = this.#stateFile();
    const text = await usable(file, () => this.#files.read(file));
    return text === undefined ? emptyState() : await usable(file, () => parseState(text));
  }

  update<Result>(change: (state: LocalState) => Promise<Result> | Result): Promise<Result> {
    return locked(this.#folder, async (requireHeld) => {
      this.#replaced = [];
      const state = await this.read();
      const result = await change(state);
      requireHeld();
      const file = this.#stateFile();
      await usable(file, () => this.#files.replace(file, JSON.stringify(state, null, 1)));
      for (const replaced of this.#replaced) {
        this.#records.delete(replaced);
        await usable(replaced, () => this.#files.remove(replaced));
      }
      return result;
    });
  }

  async readRecord(key: RecordKey): Promise<ExecutionRecord> {
    const file = this.#recordFile(key);
    const known = this.#records.get(file);
    if (known !== undefined) return known;
    const record = await usable(file, async () => {
      const text = await this.#files.read(file);
      if (text === undefined) throw new Error('it is missing');
      return parseRecord(text);
    });
    this.#records.set(file, record);
    return record;
  }

  async writeRecord(key: RecordKey, record: ExecutionRecord): Promise<void> {
    const file = this.#recordFile(key);
    await usable(file, () => this.#files.replace(file, JSON.stringify(record)));
    this.#records.delete(file);
    if (key.revision > 1) this.#replaced.push(this.#recordFile(before(key)));
  }

  #stateFile(): string {
    return join(this.#folder, 'state.json');
  }

  #recordFile({ arn, revision }: RecordKey): string {
    const hash = createHash('sha256').update(arn).digest('hex');
    return join(this.#folder, 'executions', `${hash}.${revision}.json`);
  }
}

function parseState(text: string): LocalState {
  const state: LocalState = JSON.parse(text);
  if (state.version !== 2) throw new Error('it was written by another version');
  const missing = lists.find((list) => !Array.isArray(state[list]));
  if (missing !== undefined) throw new Error(`it has no list of ${missing}`);
  return state;
}

const lists = ['stateMachines', 'executions', 'activities', 'roles', 'sageMaker'] as const;

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

function lock(folder: string, onCompromised: (error: Error) => void): Promise<() => Promise<void>> {
  return usable(folder, async () => {
    await mkdir(folder, { recursive: true });
    return await lockfile.lock(folder, { stale, retries, onCompromised });
  });
}

async function usable<Result>(path: string, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): StageFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new StageFailure(`The local state ${path} cannot be used: ${reason}`, {
    why: 'The embedded engine keeps what is deployed and executed in this folder.',
    help: 'Give --local-state a folder that can be written and that nothing else uses, or delete it to begin anew.',
  });
}
