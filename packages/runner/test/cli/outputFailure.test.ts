import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type OutputProcess, watchOutput } from '../../src/cli/outputFailure.ts';
import { folderWith, main } from './command.ts';

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

class Stream extends EventEmitter {
  text = '';
  write(text: string): void {
    this.text += text;
  }
}

function broken(stream: 'stdout' | 'stderr', code: string) {
  const streams = { stdout: new Stream(), stderr: new Stream() };
  const process: OutputProcess = { ...streams };
  const failed = watchOutput(process);
  const error = Object.assign(new Error(`${code}: a reason\nof the system`), { code });
  for (let times = 0; times < 2; times += 1) streams[stream].emit('error', error);
  return { failed: failed(), exitCode: process.exitCode, said: streams.stderr.text };
}

describe('output that cannot be written', () => {
  it.each([
    ['ENOSPC', 'there is no space left'],
    ['EIO', 'the device does not take it'],
    ['EBADF', 'EBADF: a reason\\nof the system'],
  ])('is one message for %s, and exit code 2', (code, reason) => {
    expect(broken('stdout', code)).toEqual({
      failed: true,
      exitCode: 2,
      said: `sfn-sagemaker: stdout cannot be written: ${reason}.\n`,
    });
  });

  it('is no failure when a pipe is closed early', () => {
    const nothing = { failed: false, exitCode: undefined, said: '' };
    expect(broken('stdout', 'EPIPE')).toEqual(nothing);
    expect(broken('stderr', 'EPIPE')).toEqual(nothing);
  });

  it('fails without a word when it is stderr', () => {
    expect(broken('stderr', 'ENOSPC')).toEqual({ failed: true, exitCode: 2, said: '' });
  });
});

const full = '/dev/full';

it(existsSync(full) ? 'a full disk gives one line' : `no ${full} on this system`, () => {
  using folder = folderWith({});
  if (!existsSync(full)) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@sfn-sagemaker/source', main, '--help'],
    { cwd: folder.path, encoding: 'utf8', stdio: ['ignore', openSync(full, 'w'), 'pipe'] },
  );
  expect([status, stderr]).toEqual([
    2,
    'sfn-sagemaker: stdout cannot be written: there is no space left.\n',
  ]);
});
