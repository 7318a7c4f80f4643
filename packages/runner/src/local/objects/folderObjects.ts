import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import zlib from 'node:zlib';
import type { ListedObject, ObjectStore } from './objectStore.ts';
import { compareKeys } from './writtenObjects.ts';

const PIECE = 16_384;

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html */
const UNPACKERS: ReadonlyMap<string, (packed: Buffer) => Buffer> = new Map<
  string,
  (packed: Buffer) => Buffer
>([
  ['.gz', (packed) => zlib.gunzipSync(packed)],
  ['.zst', (packed) => zlib.zstdDecompressSync(packed)],
  ['.zstd', (packed) => zlib.zstdDecompressSync(packed)],
]);

/**
 * A folder that stands for S3: its folders are buckets, the files below them objects. Nothing
 * outside of the folder is read, whatever a key says. Keys that end in `.gz`,
 * `.zst` or `.zstd` are unpacked.
 *
 * @example
 * const objects = folderObjects('test/s3');
 * objects.read('my-bucket', 'in/items.csv'); // test/s3/my-bucket/in/items.csv
 */
export function folderObjects(folder: string): ObjectStore {
  return {
    read(bucket, key) {
      const file = fileOf(folder, bucket, key);
      if (file === undefined) return undefined;
      const unpack = UNPACKERS.get(extname(key));
      return unpack === undefined ? piecesOf(file) : [unpack(readFileSync(file)).toString()];
    },
    bytes(bucket, key) {
      const file = fileOf(folder, bucket, key);
      return file === undefined ? undefined : readFileSync(file);
    },
    list(bucket, prefix) {
      const place = inside(folder, bucket);
      return place === undefined ? [] : listed(place, prefix);
    },
  };
}

function fileOf(folder: string, bucket: string, key: string): string | undefined {
  const file = key === '' ? undefined : inside(folder, join(bucket, key));
  return file !== undefined && statSync(file).isFile() ? file : undefined;
}

/** The real path of what is below the folder; absent for what is not, or not there. */
function inside(folder: string, path: string): string | undefined {
  const wanted = resolve(folder, path);
  if (path.includes('\0') || !existsSync(wanted)) return undefined;
  const found = realpathSync(wanted);
  return found.startsWith(realpathSync(folder) + sep) ? found : undefined;
}

function* piecesOf(file: string): Generator<string, void, void> {
  const descriptor = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(PIECE);
  try {
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0) break;
      yield decoder.write(buffer.subarray(0, length));
    }
    yield decoder.end();
  } finally {
    closeSync(descriptor);
  }
}

function* listed(bucket: string, prefix: string): Generator<ListedObject, void, void> {
  const keys = readdirSync(bucket, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => keyOf(bucket, join(parentPath, name)))
    .filter((key) => key.startsWith(prefix))
    .sort(compareKeys);
  for (const key of keys) {
    const content = readFileSync(join(bucket, key));
    yield { key, size: content.length, etag: createHash('md5').update(content).digest('hex') };
  }
}

function keyOf(bucket: string, file: string): string {
  return file
    .slice(bucket.length + 1)
    .split(sep)
    .join('/');
}
