import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import type { FileFindings } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';

/** What is wrong with a file as a whole, and what to do. */
interface Unreadable {
  readonly problem: string;
  readonly help: string;
  readonly closed?: boolean;
}

/** A file that this user cannot read, or that is no text. */
export class UnreadableFile extends UsageError {
  override readonly name: string = 'UnreadableFile';
  readonly finding: FileFindings;
  /** Not even its bytes could be had. */
  readonly closed: boolean;

  constructor(path: string, { problem, help, closed = false }: Unreadable) {
    super(`${path} ${problem}. ${help}`);
    const message = `${path} ${problem}, so nothing in it was checked.`;
    const diagnostic = projectDiagnostic(projectRules.unreadableFile, { message, help });
    this.finding = { path, diagnostics: [diagnostic] };
    this.closed = closed;
  }
}

export type OrUnreadable<T> = { readonly value: T } | { readonly unreadable: FileFindings };

/**
 * What was read, or the finding that its file cannot be read: one such file does not hide what is
 * to be said about the others.
 */
export async function orUnreadable<T>(read: () => Promise<T>): Promise<OrUnreadable<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.finding };
    throw error;
  }
}

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links go in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ERR_INVALID_ARG_VALUE', 'no file has such a name'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
  ['ERR_OUTSIDE_ROOT', 'it lies outside of the checkout'],
]);

/**
 * Reads a text file.
 *
 * @throws UnreadableFile when it cannot be read or is no UTF-8 text
 */
export async function readTextFile(shell: Shell, path: string): Promise<string> {
  const bytes = await readBytes(shell, path);
  if (isUtf16(bytes)) throw new UnreadableFile(path, { problem: 'is UTF-16 text', help: utf8 });
  if (bytes.includes(0)) {
    const help = 'Write JSON or YAML text, in UTF-8.';
    throw new UnreadableFile(path, { problem: 'is a binary file', help });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(path, { problem: 'is not UTF-8 text', help: utf8 });
  }
}

const utf8 = 'Save it as UTF-8.';

/** By its byte order mark; without one, by the first character, which JSON and YAML have in ASCII. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const little = first > 8 && second === 0 && third !== 0 && fourth === 0;
  const big = first === 0 && second > 8 && third === 0 && fourth !== 0;
  return little || big;
}

/**
 * Reads a file.
 *
 * @throws UnreadableFile when it cannot be read
 */
export async function readBytes(shell: Shell, path: string): Promise<Uint8Array> {
  try {
    return await shell.readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
    const help = 'Correct it, or leave the file out.';
    throw new UnreadableFile(path, { problem: `cannot be read: ${reason}`, help, closed: true });
  }
}
