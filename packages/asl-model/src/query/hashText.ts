import { createHash } from 'node:crypto';

const NODE_NAMES: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
]);

/** As `States.Hash` and `$hash` name them. */
export const HASH_ALGORITHMS: readonly string[] = [...NODE_NAMES.keys()];

/** The digest in hexadecimal; undefined for an algorithm that Step Functions does not have. */
export function hashText(text: string, algorithm: string): string | undefined {
  const name = NODE_NAMES.get(algorithm);
  return name === undefined ? undefined : createHash(name).update(text, 'utf8').digest('hex');
}
