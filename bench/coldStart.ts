// Cold start: a whole process that validates one file, medians of several runs, the subjects in turn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chain } from './chain.ts';
import type { Figure } from './figure.ts';

const runs = 11;
const bin = (folder: string, name: string): string =>
  join(import.meta.dirname, folder, 'node_modules/.bin', name);

/** One figure a subject: milliseconds from process start to exit. */
export function coldStart(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'bench.asl.json');
  writeFileSync(file, JSON.stringify(chain(10), null, 2));
  const commands: Readonly<Record<string, readonly string[]>> = {
    'sfn-sagemaker validate': [bin('..', 'sfn-sagemaker'), 'validate', file],
    'asl-validator': [bin('.', 'asl-validator'), '--json-path', file],
    'node, an empty script': [process.execPath, '--eval', ''],
  };
  try {
    return measure(commands);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(commands: Readonly<Record<string, readonly string[]>>): Figure[] {
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, [command = '', ...args]] of Object.entries(commands)) {
      const begin = performance.now();
      const { status, stderr } = spawnSync(command, args);
      if (status !== 0) throw new Error(`${name} failed (${status}): ${stderr}`);
      times.get(name)?.push(performance.now() - begin);
    }
  }
  return [...times].map(([subject, all]) => ({
    subject,
    value: all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN,
    unit: 'ms',
    better: 'less',
  }));
}
