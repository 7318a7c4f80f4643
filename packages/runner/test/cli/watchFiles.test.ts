import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchFiles } from '../../src/cli/watchFiles.ts';
import { folderWith, main } from './command.ts';

/** What each run does; after the last one it waits a while for a run too many, then stops. */
async function runsOf(
  folder: string,
  steps: readonly (() => void)[],
  written?: string,
): Promise<number> {
  const stop = new AbortController();
  let runs = 0;
  const work = async (): Promise<number> => {
    const step = steps[runs];
    runs += 1;
    if (step === undefined || runs === steps.length) setTimeout(() => stop.abort(), 800);
    step?.();
    return runs;
  };
  return watchFiles(folder, work, { signal: stop.signal, ...(written && { written }) });
}

const nothing = (): void => {};

it('runs again when a file changes, until it is stopped', async () => {
  using folder = folderWith({});
  const change = (): void => {
    setTimeout(() => writeFileSync(join(folder.path, 'a.json'), '{}'), 300);
  };
  expect(await runsOf(folder.path, [change, change, nothing])).toBe(3);
});

it('sees every time that an editor renames a file to the name of another', async () => {
  using folder = folderWith({ 'sub/a.json': '1' });
  const save = (): void => {
    setTimeout(() => {
      writeFileSync(join(folder.path, 'sub/.a.swp'), '2');
      renameSync(join(folder.path, 'sub/.a.swp'), join(folder.path, 'sub/a.json'));
    }, 300);
  };
  expect(await runsOf(folder.path, [save, save, save, nothing])).toBe(4);
});

it('sees changes in a folder that is new, and in one that was made anew', async () => {
  using folder = folderWith({ 'old/a.json': '1' });
  const change = (): void => {
    setTimeout(() => writeFileSync(join(folder.path, 'new/a.json'), '2'), 300);
    setTimeout(() => writeFileSync(join(folder.path, 'old/a.json'), '2'), 310);
  };
  const renew = (): void => {
    mkdirSync(join(folder.path, 'new'));
    rmSync(join(folder.path, 'old'), { recursive: true });
    mkdirSync(join(folder.path, 'old'));
  };
  expect(await runsOf(folder.path, [renew, change, nothing])).toBe(3);
});

it('takes what an editor writes in several steps for one change', async () => {
  using folder = folderWith({ 'a.json': '1' });
  const change = (): void => {
    for (const wait of [300, 330, 360]) {
      setTimeout(() => writeFileSync(join(folder.path, 'a.json'), `${wait}`), wait);
    }
  };
  expect(await runsOf(folder.path, [change, nothing])).toBe(2);
});

it('runs once more for what changes during a run', async () => {
  using folder = folderWith({});
  const change = (): void => writeFileSync(join(folder.path, 'a.json'), '{}');
  expect(await runsOf(folder.path, [change, nothing])).toBe(2);
});

it('does not run again for its own result, for packages and for Git', async () => {
  using folder = folderWith({ 'node_modules/a': '', '.git/b': '' });
  const result = join(folder.path, 'report.json');
  const write = (): void => {
    for (const file of ['report.json', 'node_modules/a', '.git/b']) {
      writeFileSync(join(folder.path, file), '{}');
    }
  };
  expect(await runsOf(folder.path, [write], result)).toBe(1);
});

it('simulate --watch says what is wrong with a half-written file, goes on, and ends at SIGINT', async () => {
  const right = '{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }';
  using folder = folderWith({ 'w.asl.json': right });
  mkdirSync(join(folder.path, 'out'));
  const command = spawn(
    process.execPath,
    ['--conditions=@sfn-sagemaker/source', main, 'simulate', 'w.asl.json', '--watch'],
    { cwd: folder.path, env: { PATH: process.env.PATH ?? '', HOME: folder.path } },
  );
  let said = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  }
  const until = async (wanted: RegExp): Promise<void> => {
    for (let wait = 0; !wanted.test(said) && wait < 300; wait += 1) await sleep(100);
    expect(said).toMatch(wanted);
    said = '';
  };
  await until(/simulation: SUCCEEDED/);
  writeFileSync(join(folder.path, 'w.asl.json'), '{ "StartAt": ');
  await until(/error ASL1\d\d/);
  writeFileSync(join(folder.path, 'w.asl.json'), right.replace('Succeed', 'Fail'));
  await until(/simulation: FAILED/);
  command.kill('SIGINT');
  expect(await new Promise((ended) => command.on('exit', ended))).toBe(1);
}, 60_000);
