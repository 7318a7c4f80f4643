import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../build.ts';

let folder: string;
let metafile: Metafile;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  metafile = await bundle(folder);
}, 30_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function outputs(): [string, Metafile['outputs'][string]][] {
  return Object.entries(metafile.outputs);
}

/** Files that are read before the first line of the action runs. */
function startUpFiles(): string[] {
  const reached = new Set(outputs().flatMap(([path]) => (path.endsWith('/main.js') ? [path] : [])));
  for (const path of reached) {
    const { imports = [] } = metafile.outputs[path] ?? {};
    for (const { kind, path: to } of imports) if (kind === 'import-statement') reached.add(to);
  }
  return [...reached];
}

function startUp(): string[] {
  return startUpFiles().flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

describe('bundle', () => {
  it('needs nothing but Node', () => {
    const external = outputs().flatMap(([, { imports }]) => imports.filter((one) => one.external));
    expect(external.map(({ path }) => path).filter((path) => !isBuiltin(path))).toEqual([]);
  });

  it.each(['@aws-sdk', '@octokit', 'undici', 'node_modules/jsonata', 'local/runExecution'])(
    'starts without %s',
    (part) => {
      const sources = startUp();
      expect(sources.length).toBeGreaterThan(50);
      expect(sources.filter((source) => source.includes(part))).toEqual([]);
    },
  );

  it('stays small: what starts, and all of it', () => {
    const bytes = (paths: readonly string[]): number =>
      paths.reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
    const all = outputs().map(([path]) => path);
    expect(bytes(startUpFiles())).toBeLessThan(1_500_000);
    // GitHub's runners fetch all of it for each job.
    expect(bytes(all)).toBeLessThan(5_000_000);
  });

  it('comes with the licences of what it holds', async () => {
    const text = await readFile(join(folder, 'licenses.txt'), 'utf8');
    expect(text).toMatch(/^@actions\/core \d+\.\d+\.\d+ \(MIT\)\n\nThe MIT License/m);
    expect(text).toMatch(/^jsonata .* \(MIT\)$/m);
    expect(text).not.toMatch(/^undici/m);
  });
});
