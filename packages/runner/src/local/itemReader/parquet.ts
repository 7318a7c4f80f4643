import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { DataItem } from '../map/dataItem.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import type { ParquetAnswer } from './parquetWorker.ts';

/** Many times what the largest row group takes; a damaged file can keep its reader busy forever. */
const SECONDS_PER_ANSWER = 30;

/**
 * Rows of a Parquet file, some at a time. They are read in a thread of their own, which is only
 * started for them and is stopped when it takes too long or too much memory.
 *
 * @throws StateFailure `States.ItemReaderFailed` where the file is none (the text is unverified)
 */
export async function* parquetItems(
  bytes: Uint8Array,
  source: string,
  seconds: number = SECONDS_PER_ANSWER,
): AsyncGenerator<readonly DataItem[], void, void> {
  const { startParquetWorker } = await import('./parquetWorker.ts');
  const worker = startParquetWorker(bytes);
  try {
    for (;;) {
      const answer = await ask(worker, seconds);
      if (answer.kind === 'end') return;
      if (answer.kind === 'failed') throw unreadable(answer.reason);
      const rows: Json[] = JSON.parse(answer.json);
      yield rows.map((value) => ({ value, source }));
    }
  } finally {
    await worker.terminate();
  }
}

/** The timer also keeps the process alive, which the thread does not. */
async function ask(worker: Worker, seconds: number): Promise<ParquetAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 1_000 * seconds);
  try {
    const answered = once(worker, 'message', { signal: late.signal });
    worker.postMessage('next');
    const [answer] = await answered;
    return answer;
  } catch (error) {
    if (late.signal.aborted) throw unreadable(`it took more than ${seconds} seconds`);
    throw unreadable(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

function unreadable(reason: string): Error {
  return itemReaderFailed(`Unable to parse the file as Parquet: ${reason}`);
}
