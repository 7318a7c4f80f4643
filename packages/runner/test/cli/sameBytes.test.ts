import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('everyExample.ts', import.meta.url));
const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

interface Place {
  readonly TZ: string;
  readonly LC_ALL: string;
  /** What the temporary folder's name begins with. */
  readonly prefix: string;
}

function saidIn({ prefix, ...env }: Place): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    cpSync(examples, folder, {
      recursive: true,
      filter: (source) => !/[\\/](?:node_modules|dist|\.turbo)$/.test(source),
    });
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--conditions=@sfn-sagemaker/source', script, folder],
      {
        env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstDifference(one: readonly string[], other: readonly string[]): object | undefined {
  const index = one.findIndex((line, at) => line !== other[at]);
  if (index === -1) return one.length === other.length ? undefined : { lines: other.length };
  return { line: index + 1, one: one[index], other: other[index] };
}

it('every example gives the same bytes in another time zone, language and folder', () => {
  const one = saidIn({ TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', prefix: 'a-' });
  const other = saidIn({ TZ: 'America/St_Johns', LC_ALL: 'C', prefix: 'somewhere élse ' });
  expect(one.match(/^## ends [01]$/gm)).toHaveLength(6 * readdirSync(examples).length);
  expect(firstDifference(one.split('\n'), other.split('\n'))).toBeUndefined();
}, 120_000);
