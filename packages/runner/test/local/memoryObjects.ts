import { createHash } from 'node:crypto';
import type { ObjectStore } from '../../src/local/objects/objectStore.ts';

interface TestObject {
  readonly bucket: string;
  readonly key: string;
  readonly text: string;
  /** Instead of the text. */
  readonly bytes?: Uint8Array;
}

/** Objects that a test writes down; they come in pieces of one character: no reader may rely on where a piece ends. */
export function memoryObjects(objects: readonly TestObject[]): ObjectStore {
  return {
    read: (bucket, key) =>
      objects.find((each) => each.bucket === bucket && each.key === key)?.text.split(''),
    bytes(bucket, key) {
      const found = objects.find((each) => each.bucket === bucket && each.key === key);
      return found && (found.bytes ?? Buffer.from(found.text));
    },
    list: (bucket, prefix) =>
      objects
        .filter((each) => each.bucket === bucket && each.key.startsWith(prefix))
        .map(({ key, text }) => ({
          key,
          size: Buffer.byteLength(text),
          etag: createHash('md5').update(text).digest('hex'),
        })),
  };
}
