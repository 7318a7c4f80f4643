// What the embedded engine takes where a workflow is long, waits long, or maps over very much.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { Figure } from './figure.ts';
import { loop, runDefinition } from './runDefinition.ts';

/** Transitions per second of loops of different lengths: linear where they are alike. */
export async function engineLinearity(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const transitions of [1_000_000, 100_000, 10_000]) {
    const start = performance.now();
    const { status } = await runDefinition({ definition: loop(transitions / 2), input: {} });
    if (status !== 'SUCCEEDED') throw new Error(`The loop ended ${status}.`);
    const value = (1000 * transitions) / (performance.now() - start);
    const subject = `${transitions.toLocaleString('en')} transitions`;
    figures.push({ subject, value, unit: 'transitions/s', better: 'more' });
  }
  return figures;
}

/** Asks every hour for half a year. */
const polling: JsonObject = {
  StartAt: 'Begin',
  States: {
    Begin: { Type: 'Pass', Result: { asked: 0 }, Next: 'Wait' },
    Wait: { Type: 'Wait', Seconds: 3600, Next: 'Ask' },
    Ask: { Type: 'Pass', Parameters: { 'asked.$': 'States.MathAdd($.asked, 1)' }, Next: 'Done?' },
    'Done?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.asked', NumericLessThan: 180 * 24, Next: 'Wait' }],
      Default: 'Done',
    },
    Done: { Type: 'Succeed' },
  },
};

/** Milliseconds of real time for half a year of virtual time. */
export async function enginePolling(): Promise<Figure[]> {
  const start = performance.now();
  const { virtualSeconds } = await runDefinition({ definition: polling, input: {} });
  const subject = `${virtualSeconds / 86_400} days of hourly polling`;
  return [{ subject, value: performance.now() - start, unit: 'ms', better: 'less' }];
}

const LINES = 1_000_000;

function mapOver(writer: JsonObject): JsonObject {
  return {
    StartAt: 'Map',
    States: {
      Map: {
        Type: 'Map',
        ItemReader: {
          Resource: 'arn:aws:states:::s3:getObject',
          ReaderConfig: { InputType: 'JSONL' },
          Parameters: { Bucket: 'bucket', Key: 'items.jsonl' },
        },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Item',
          States: { Item: { Type: 'Pass', End: true } },
        },
        ...writer,
        ResultPath: null,
        End: true,
      },
    },
  };
}

const programs: Readonly<Record<string, JsonObject>> = {
  'results written to S3': mapOver({
    ResultWriter: {
      Resource: 'arn:aws:states:::s3:putObject',
      Parameters: { Bucket: 'bucket', Prefix: 'out' },
    },
  }),
  'results counted only': mapOver({
    ResultWriter: { WriterConfig: { Transformation: 'NONE', OutputType: 'JSON' } },
  }),
};

const program = `
  const { runDefinition } = await import('./runDefinition.ts');
  const [definition, folder] = process.argv.slice(1);
  const { status } = await runDefinition({ definition: JSON.parse(definition), input: {} }, folder);
  console.log(status, process.resourceUsage().maxRSS);`;

/** Megabytes of resident memory at most, of a distributed Map over a million lines. */
export function engineMemory(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeLines(folder);
    return Object.entries(programs).map(([subject, definition]) => ({
      ...{ subject: `${LINES.toLocaleString('en')} lines, ${subject}`, unit: 'MB', better: 'less' },
      value: peak(JSON.stringify(definition), folder) / 1024,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLines(folder: string): void {
  mkdirSync(join(folder, 'bucket'));
  const file = openSync(join(folder, 'bucket/items.jsonl'), 'w');
  for (let line = 0; line < LINES; line += 1) {
    writeSync(file, `{"image":"s3://images/${line}.jpg","label":"l${line % 10}"}\n`);
  }
  closeSync(file);
}

function peak(definition: string, folder: string): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, '--input-type=module-typescript', '--eval', program, definition, folder],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The process failed (${status}): ${stderr}`);
  return Number(stdout.trim().split(' ')[1]);
}
