import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findPython } from '../start/python.ts';
import { ensureVenv } from '../start/venv.ts';

/** The same as the emulator's own, so that one installation serves both. */
const moto = { name: 'moto', packages: ['moto[server]==5.2.5'] };

/** parliament still asks setuptools for its data. */
const linters = {
  name: 'policy-linters',
  packages: ['parliament==1.6.4', 'cfn-lint==1.58.0', 'python-hcl2==8.1.4', 'setuptools==80.9.0'],
};

export function evaluatorPython(): Promise<string> {
  return ensureVenv({ ...moto, python: newestPython() });
}

export function linterPython(): Promise<string> {
  return ensureVenv({ ...linters, python: newestPython() });
}

function newestPython(): string {
  const python = findPython(9);
  if (python === undefined) throw new Error('the checks of policies need python3, 3.9 or newer');
  return python;
}

interface Run {
  readonly arguments?: readonly string[];
  readonly input?: unknown;
}

/** Runs a script of this folder, which answers in JSON. */
export function runScript(python: string, script: string, run: Run): unknown {
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(python, [path, ...(run.arguments ?? [])], {
    input: JSON.stringify(run.input ?? null),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
