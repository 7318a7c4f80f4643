import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ListedObject, ObjectStore } from './objectStore.ts';

interface WrittenObject {
  /** Deflated: a million results fit into memory. */
  readonly pieces: readonly Buffer[];
  readonly size: number;
  readonly etag: string;
}

/** Bytes of text that are deflated together. */
const PIECE = 4_000_000;

/**
 * Objects that a run writes, over those that it only reads: what stands for S3 is never changed, so
 * that the next run finds the same.
 */
export class WrittenObjects implements ObjectStore {
  readonly #base: ObjectStore | undefined;
  readonly #buckets = new Map<string, Map<string, WrittenObject>>();

  constructor(base: ObjectStore | undefined) {
    this.#base = base;
  }

  /** Whether anything stands for S3 beside what this run wrote. */
  get hasBase(): boolean {
    return this.#base !== undefined;
  }

  read(bucket: string, key: string): Iterable<string> | undefined {
    const written = this.#buckets.get(bucket)?.get(key);
    return written === undefined ? this.#base?.read(bucket, key) : inflate(written.pieces);
  }

  bytes(bucket: string, key: string): Uint8Array | undefined {
    const written = this.#buckets.get(bucket)?.get(key);
    if (written === undefined) return this.#base?.bytes(bucket, key);
    return Buffer.concat(written.pieces.map((piece) => inflateRawSync(piece)));
  }

  list(bucket: string, prefix: string): Iterable<ListedObject> {
    const written = this.#buckets.get(bucket);
    const below = this.#base?.list(bucket, prefix) ?? [];
    if (written === undefined) return below;
    const found = new Map(Array.from(below, (object) => [object.key, object]));
    for (const [key, { size, etag }] of written) {
      if (key.startsWith(prefix)) found.set(key, { key, size, etag });
    }
    return [...found.values()].sort((one, other) => compareKeys(one.key, other.key));
  }

  /** Opens an object to write; it exists once it is closed. */
  write(bucket: string, key: string): ObjectWriter {
    return new ObjectWriter((object) => {
      const objects = this.#buckets.get(bucket) ?? new Map<string, WrittenObject>();
      this.#buckets.set(bucket, objects.set(key, object));
    });
  }
}

/** Takes the text of one object in pieces. */
export class ObjectWriter {
  readonly #done: (object: WrittenObject) => void;
  readonly #pieces: Buffer[] = [];
  readonly #hash = createHash('md5');
  #open = '';
  #size = 0;

  constructor(done: (object: WrittenObject) => void) {
    this.#done = done;
  }

  add(text: string): void {
    this.#open += text;
    if (this.#open.length >= PIECE) this.#flush();
  }

  /** Gives the size in bytes. */
  close(): number {
    this.#flush();
    this.#done({ pieces: this.#pieces, size: this.#size, etag: this.#hash.digest('hex') });
    return this.#size;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#open);
    this.#open = '';
    this.#size += bytes.length;
    this.#hash.update(bytes);
    this.#pieces.push(deflateRawSync(bytes, { level: 1 }));
  }
}

function* inflate(pieces: readonly Buffer[]): Generator<string, void, void> {
  for (const piece of pieces) yield inflateRawSync(piece).toString();
}

/** S3 orders keys by their UTF-8 bytes. */
export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
