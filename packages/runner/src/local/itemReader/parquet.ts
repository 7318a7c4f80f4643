import zlib from 'node:zlib';
import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import type { AsyncBuffer, Compressors, ParquetParsers } from 'hyparquet';
import { isoTime } from '../isoTime.ts';
import type { DataItem } from '../map/dataItem.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';

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

/**
 * Rows of a Parquet file, one row group at a time: the library is only loaded for them.
 *
 * @throws StateFailure `States.ItemReaderFailed` where the file is none (the text is unverified)
 */
export async function* parquetItems(
  bytes: Uint8Array,
  source: string,
): AsyncGenerator<readonly DataItem[], void, void> {
  try {
    const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
    const file = asyncBuffer(bytes);
    const metadata = await parquetMetadataAsync(file);
    const options = { file, metadata, compressors: COMPRESSORS, parsers: PARSERS };
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      const rows = await parquetReadObjects({ ...options, rowStart, rowEnd });
      yield rows.map((row) => ({ value: plainJson(row), source }));
      rowStart = rowEnd;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw itemReaderFailed(`Unable to parse the file as Parquet: ${reason}`);
  }
}

function asyncBuffer({ buffer, byteOffset, byteLength }: Uint8Array): AsyncBuffer {
  const content = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return { byteLength, slice: (start, end) => content.slice(start, end) };
}

/** As deep as the file's schema. */
function plainJson(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
    case 'bigint':
      return Number.isFinite(Number(value)) ? Number(value) : null;
    case 'object':
      return value === null ? null : composite(value);
    default:
      return null;
  }
}

function composite(value: object): Json {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plainJson);
  const object: JsonObject = {};
  for (const [name, member] of Object.entries(value)) setMember(object, name, plainJson(member));
  return object;
}
