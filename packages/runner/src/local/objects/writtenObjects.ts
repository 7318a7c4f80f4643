import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ListedObject, ObjectStore } from './objectStore.ts';

interface WrittenObject {
  /** Deflated: a million results fit into memory. */
  readonly pieces: readonly Uint8Array[];
  readonly size: number;
  readonly etag: string;
}

/** Bytes of text that are deflated together. */
const PIECE = 262_144;

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
  readonly #pieces: Uint8Array[] = [];
  readonly #hash = createHash('md5');
  /** Texts go here at once: a string that waits for others is garbage that lives long. */
  readonly #open = Buffer.allocUnsafe(PIECE);
  #used = 0;
  #size = 0;

  constructor(done: (object: WrittenObject) => void) {
    this.#done = done;
  }

  add(text: string): void {
    // A UTF-16 unit is at most three bytes.
    const most = 3 * text.length;
    if (most > PIECE - this.#used) this.#flush();
    if (most > PIECE) this.#pack(Buffer.from(text));
    else this.#used += this.#open.write(text, this.#used);
  }

  /** Gives the size in bytes. */
  close(): number {
    this.#flush();
    this.#done({ pieces: this.#pieces, size: this.#size, etag: this.#hash.digest('hex') });
    return this.#size;
  }

  #flush(): void {
    this.#pack(this.#open.subarray(0, this.#used));
    this.#used = 0;
  }

  #pack(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#size += bytes.length;
    this.#hash.update(bytes);
    // A copy: what zlib gives holds on to the larger buffer that it worked in.
    this.#pieces.push(new Uint8Array(deflateRawSync(bytes, { level: 3 })));
  }
}

function* inflate(pieces: readonly Uint8Array[]): Generator<string, void, void> {
  for (const piece of pieces) yield inflateRawSync(piece).toString();
}

/** S3 orders keys by their UTF-8 bytes. */
export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
