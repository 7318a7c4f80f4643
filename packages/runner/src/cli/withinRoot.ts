import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A path that leads out of the folder that a shell is bound to. */
export class OutsideRoot extends Error {
  override readonly name: string = 'OutsideRoot';
  readonly code = 'ERR_OUTSIDE_ROOT';

  constructor(path: string) {
    super(`${path} lies outside of the files that may be read`);
  }
}

/**
 * Whether an absolute path ends below a folder, behind all symbolic links on the way. Git's own
 * folder does not count as below it: it may hold the token of the checkout.
 */
export async function isWithin(root: string, path: string): Promise<boolean> {
  return isBelow(await realpath(root), await realPath(path));
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  const parts = way.split(sep);
  return !isAbsolute(way) && parts[0] !== '..' && !parts.includes('.git');
}

/** Of what is not there, or cannot be followed, as far as it can. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (!(error instanceof Error && 'code' in error) || parent === path) throw error;
    return join(await realPath(parent), basename(path));
  }
}
