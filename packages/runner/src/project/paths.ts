import nodePath, { dirname, isAbsolute, join, type PlatformPath } from 'node:path';

/**
 * A path as people see it, and as GitHub's annotations want it: relative to the working folder, with
 * forward slashes; far from it as it was written.
 */
export function displayPath(cwd: string, path: string, platform: PlatformPath = nodePath): string {
  const slashed = (text: string): string => text.split(platform.sep).join('/');
  const shown = slashed(platform.relative(cwd, platform.resolve(cwd, path)));
  if (shown === '') return '.';
  // Between two drives of Windows there is no relative path.
  const isFar = shown.startsWith('../') || platform.isAbsolute(shown);
  return isFar && platform.isAbsolute(path) ? slashed(path) : shown;
}

/** A path that a project file names, which is relative to that file. */
export function besideFile(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}
