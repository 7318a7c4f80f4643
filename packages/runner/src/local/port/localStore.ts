import type { ExecutionRecord } from './executionRecord.ts';
import { emptyState, type LocalState, type StoredExecution } from './localState.ts';

/** Which record of an execution is meant. */
export type RecordKey = Pick<StoredExecution, 'arn' | 'revision'>;

/** Where the state lives. A record is written once, before the state names its revision. */
export interface LocalStore {
  /** Not to be changed. */
  read(): Promise<LocalState>;
  /** Changes a copy, alone; the copy takes effect as a whole when `change` returns, and not at all when it throws. */
  update<Result>(change: (state: LocalState) => Promise<Result> | Result): Promise<Result>;
  readRecord(key: RecordKey): Promise<ExecutionRecord>;
  /** Within `update` only: the record before it is gone when the update has taken effect. */
  writeRecord(key: RecordKey, record: ExecutionRecord): Promise<void>;
}

/** A state that ends with the process. */
export function memoryStore(): LocalStore {
  let state = emptyState();
  let last: Promise<unknown> = Promise.resolve();
  const records = new Map<string, ExecutionRecord>();
  /** Records that the running update replaces. */
  let replaced: string[] = [];
  return {
    read: async () => state,
    update: (change) => {
      const result = last.then(async () => {
        const copy = structuredClone(state);
        replaced = [];
        const value = await change(copy);
        state = copy;
        for (const key of replaced) records.delete(key);
        return value;
      });
      last = result.catch(() => undefined);
      return result;
    },
    readRecord: async (key) => {
      const record = records.get(keyText(key));
      if (record === undefined) throw new Error(`There is no record ${keyText(key)}.`);
      return record;
    },
    writeRecord: async (key, record) => {
      records.set(keyText(key), record);
      replaced.push(keyText(before(key)));
    },
  };
}

function keyText({ arn, revision }: RecordKey): string {
  return `${arn} ${revision}`;
}

/** The record that one replaces. */
export function before({ arn, revision }: RecordKey): RecordKey {
  return { arn, revision: revision - 1 };
}
