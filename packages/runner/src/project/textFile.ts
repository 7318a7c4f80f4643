import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links go in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

/**
 * Reads a text file.
 *
 * @throws UsageError when it cannot be read or is no UTF-8 text
 */
export async function readTextFile(shell: Shell, path: string): Promise<string> {
  const bytes = await readBytes(shell, path);
  if (bytes.includes(0)) throw new UsageError(`${path} is a binary file: write JSON or YAML text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8 text: save it as UTF-8.`);
  }
}

export async function readBytes(shell: Shell, path: string): Promise<Uint8Array> {
  try {
    return await shell.readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`${path} cannot be read: ${reason}.`);
  }
}
