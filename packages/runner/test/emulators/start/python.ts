import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';

const names = ['python3', 'python3.14', 'python3.13', 'python3.12'];

/** The first Python of at least this 3.x version, on PATH or under pyenv; undefined when the machine has none. */
export function findPython(minor: number): string | undefined {
  const installed = globSync(`${homedir()}/.pyenv/versions/3.*/bin/python3`);
  return [...names, ...installed].find((python) => (minorVersion(python) ?? 0) >= minor);
}

/** Shims of pyenv are on PATH for versions that are not chosen, and fail when they are run. */
function minorVersion(python: string): number | undefined {
  const script =
    'import sys, venv; print(sys.version_info.minor if sys.version_info.major == 3 else 0)';
  try {
    return Number(execFileSync(python, ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
