import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFiles } from '../../src/cli/watchFiles.ts';

it('runs again when a file changes, until it is stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  const stop = new AbortController();
  let runs = 0;
  const done = watchFiles(
    folder,
    async () => {
      runs += 1;
      if (runs === 1) setTimeout(() => writeFileSync(join(folder, 'a.json'), '{}'), 400);
      else setTimeout(() => stop.abort(), 300);
      return runs;
    },
    stop.signal,
  );
  expect(await done).toBe(2);
  rmSync(folder, { recursive: true });
});
