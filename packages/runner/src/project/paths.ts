import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * A path as people see it: relative to the working folder, with forward slashes; far from it as it
 * was written.
 */
export function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path)).split(sep).join('/');
  if (shown === '') return '.';
  return shown.startsWith('../') && isAbsolute(path) ? path.split(sep).join('/') : shown;
}

/** A path that a project file names, which is relative to that file. */
export function besideFile(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}
