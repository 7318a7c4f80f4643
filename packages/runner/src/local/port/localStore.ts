import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { emptyState, type LocalState } from './localState.ts';

/** Where the state lives. A history is written once, before the state mentions its execution. */
export interface LocalStore {
  /** Not to be changed. */
  read(): Promise<LocalState>;
  /** Changes a copy, alone; the copy takes effect as a whole when `change` returns, and not at all when it throws. */
  update<Result>(change: (state: LocalState) => Promise<Result> | Result): Promise<Result>;
  readHistory(executionArn: string): Promise<readonly HistoryEvent[]>;
  writeHistory(executionArn: string, events: readonly HistoryEvent[]): Promise<void>;
}

/** A state that ends with the process. */
export function memoryStore(): LocalStore {
  let state = emptyState();
  let last: Promise<unknown> = Promise.resolve();
  const histories = new Map<string, readonly HistoryEvent[]>();
  return {
    read: async () => state,
    update: (change) => {
      const result = last.then(async () => {
        const copy = structuredClone(state);
        const value = await change(copy);
        state = copy;
        return value;
      });
      last = result.catch(() => undefined);
      return result;
    },
    readHistory: async (arn) => histories.get(arn) ?? [],
    writeHistory: async (arn, events) => void histories.set(arn, events),
  };
}
