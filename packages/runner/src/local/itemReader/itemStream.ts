import type { DataItem } from '../map/dataItem.ts';
import { type Steps, settle } from '../scheduler/steps.ts';

/** Items that only a promise can read, such as the row groups of a Parquet file. */
export type ItemBatches = AsyncIterator<readonly DataItem[], void>;

export type ReadItem = DataItem | ItemBatches;

/** Gives the items of a Map Run one by one, at most as many as it is asked for. */
export class ItemStream {
  readonly #items: Iterator<ReadItem, void>;
  #left: number;
  #batches: ItemBatches | undefined;
  #batch: Iterator<DataItem> = [].values();

  constructor(items: Iterable<ReadItem>, most: number = Number.POSITIVE_INFINITY) {
    this.#items = items[Symbol.iterator]();
    this.#left = most;
  }

  *next(): Steps<DataItem | undefined> {
    if (this.#left === 0) return undefined;
    const item = yield* this.#next();
    this.#left -= 1;
    if (item === undefined || this.#left === 0) this.#close();
    return item;
  }

  *#next(): Steps<DataItem | undefined> {
    for (;;) {
      const waiting = this.#batch.next();
      if (!waiting.done) return waiting.value;
      if (this.#batches !== undefined) {
        yield* this.#nextBatch(this.#batches);
        continue;
      }
      const step = this.#items.next();
      if (step.done) return undefined;
      if ('source' in step.value) return step.value;
      this.#batches = step.value;
    }
  }

  *#nextBatch(batches: ItemBatches): Steps<void> {
    const step = yield* settle(batches.next());
    if (step.done) this.#batches = undefined;
    else this.#batch = step.value.values();
  }

  /** Files are closed where reading ends, not where they end. */
  #close(): void {
    this.#left = 0;
    this.#items.return?.();
    const batches = this.#batches;
    this.#batches = undefined;
    void batches?.return?.();
  }
}
