// Both what a thread of its own runs and what starts it: bundlers put the file where they like, and
// only the file itself knows where that is.
import { parentPort, Worker, workerData } from 'node:worker_threads';
import zlib from 'node:zlib';
import {
  type AsyncBuffer,
  type Compressors,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { isoTime } from '../isoTime.ts';

/** What the thread answers, once for each time that it is asked. */
export type ParquetAnswer =
  | { readonly kind: 'rows'; readonly json: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'end' };

/** Beside Snappy, which the library unpacks itself: those that Step Functions reads. */
const COMPRESSORS: Compressors = {
  GZIP: (packed) => zlib.gunzipSync(packed),
  ZSTD: (packed) => zlib.zstdDecompressSync(packed),
};

/** How Step Functions writes moments and days is unverified. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (milliseconds: bigint) => isoTime(Number(milliseconds)),
  timestampFromMicroseconds: (microseconds: bigint) => isoTime(Number(microseconds / 1_000n)),
  timestampFromNanoseconds: (nanoseconds: bigint) => isoTime(Number(nanoseconds / 1_000_000n)),
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
};

/** A damaged file can ask for any amount. */
const HEAP_MEGABYTES = 2_048;
/** What one message holds, far below the longest text of JavaScript. */
const ROWS_PER_ANSWER = 1_000;

/** Starts the thread that reads a Parquet file; it answers each message with a ParquetAnswer. */
export function startParquetWorker(parquet: Uint8Array): Worker {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { parquet },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  // Whoever stops reading early must not keep the process alive.
  worker.unref();
  return worker;
}

function serve(port: NonNullable<typeof parentPort>, parquet: Uint8Array): void {
  const answers = answersOf(parquet);
  port.on('message', async () => {
    const { value } = await answers.next();
    port.postMessage(value ?? { kind: 'end' });
  });
}

async function* answersOf(parquet: Uint8Array): AsyncGenerator<ParquetAnswer, void, void> {
  try {
    for await (const rows of rowGroups(parquet)) {
      for (let start = 0; start < rows.length; start += ROWS_PER_ANSWER) {
        const part = rows.slice(start, start + ROWS_PER_ANSWER);
        yield { kind: 'rows', json: JSON.stringify(part, plainJson) };
      }
    }
  } catch (error) {
    yield { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function* rowGroups(parquet: Uint8Array): AsyncGenerator<object[], void, void> {
  const file = asyncBuffer(parquet);
  const metadata = await parquetMetadataAsync(file);
  const options = { file, metadata, compressors: COMPRESSORS, parsers: PARSERS };
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    yield await parquetReadObjects({ ...options, rowStart, rowEnd });
    rowStart = rowEnd;
  }
}

function asyncBuffer({ buffer, byteOffset, byteLength }: Uint8Array): AsyncBuffer {
  const content = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return { byteLength, slice: (start, end) => content.slice(start, end) };
}

/** What JSON has no form for itself. */
function plainJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return value ?? null;
}

if (parentPort !== null && workerData?.parquet instanceof Uint8Array) {
  serve(parentPort, workerData.parquet);
}
