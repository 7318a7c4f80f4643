// What SageMaker adds: loading the model of the nine APIs in a fresh process, and checking a training workflow.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkWorkflow, parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { sagemakerRules } from '@sfn-sagemaker/sagemaker-tasks';
import type { Figure } from './figure.ts';

const loads = 15;
const checks = 2_000;
const example = new URL('../examples/training/workflows/training.asl.json', import.meta.url);

/** Without the language's package, which is loaded anyway. */
const load = `await import('@sfn-sagemaker/asl-model');
const begin = performance.now();
await import('@sfn-sagemaker/sagemaker-tasks');
process.stdout.write(String(performance.now() - begin));`;

/** Milliseconds, a median; the target is under 15. */
export function sagemakerLoad(): Figure[] {
  const value = median(loads, loadTime);
  return [{ subject: 'load the nine APIs', value, unit: 'ms', better: 'less' }];
}

/** Milliseconds, a median; the target is under 0.2. */
export function sagemakerCheck(): Figure[] {
  const value = median(checks, checkTime());
  return [{ subject: 'check the training example', value, unit: 'ms', better: 'less' }];
}

function loadTime(): number {
  const args = ['--input-type=module', '--eval', load];
  return Number(execFileSync(process.execPath, args, { cwd: import.meta.dirname }));
}

/** Of a workflow that was just read: nothing is remembered from the run before. */
function checkTime(): () => number {
  const document = parseDocument(readFileSync(example, 'utf8'), { path: 'training.asl.json' });
  return () => {
    const workflow = readWorkflow(document, { name: 'training' });
    const begin = performance.now();
    checkWorkflow(workflow, sagemakerRules);
    return performance.now() - begin;
  };
}

function median(runs: number, measure: () => number): number {
  const all = Array.from({ length: runs }, measure).toSorted((one, other) => one - other);
  return all[Math.floor(runs / 2)] ?? Number.NaN;
}
