// Peak memory of a process that validates a chain of 10,000 states, and of one that only parses it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chain } from './chain.ts';
import type { Figure } from './figure.ts';

const read = `const text = require('node:fs').readFileSync(process.argv[1], 'utf8');`;
const report = 'console.log(process.resourceUsage().maxRSS);';
const validate = `
  const { aslRules, checkWorkflow, parseDocument, readWorkflow } = await import('@sfn-sagemaker/asl-model');
  const document = parseDocument(text, { path: 'bench.asl.json' });
  checkWorkflow(readWorkflow(document, { name: 'bench' }), aslRules);`;

const programs: Readonly<Record<string, string>> = {
  'asl-model': `(async () => { ${read} ${validate} ${report} })();`,
  'JSON.parse': `${read} JSON.parse(text); ${report}`,
  'node, an empty script': report,
};

/** Megabytes of resident memory at most. */
export function memory(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'chain.asl.json');
  writeFileSync(file, JSON.stringify(chain(10_000)));
  try {
    return Object.entries(programs).map(([subject, program]) => ({
      subject,
      value: peak(program, file) / 1024,
      unit: 'MB',
      better: 'less',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function peak(program: string, file: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--eval', program, file], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The process failed (${status}): ${stderr}`);
  return Number(stdout);
}
