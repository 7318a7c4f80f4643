import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ServerOptions {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it works and logs. */
  readonly folder: string;
  /** Answers with status 200 when the server is ready. */
  readonly readyUrl: string;
}

const patience = 90_000;

/**
 * Starts a server and waits until it answers.
 *
 * @returns what stops it
 * @throws when it ends early or is not ready in time; the message names its log
 */
export async function startServer(options: ServerOptions): Promise<() => Promise<void>> {
  const { command, parameters, env, folder, readyUrl } = options;
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', output, output],
    // A group of its own: its children are killed with it.
    detached: true,
  });
  const stop = (): Promise<void> => kill(child);
  const end = Date.now() + patience;
  while (Date.now() < end && child.exitCode === null) {
    if (await answers(readyUrl)) return stop;
    await sleep(100);
  }
  await stop();
  throw new Error(`${command} did not start; see ${log}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    // Nobody listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** LocalStack takes its time to end by itself, and has nothing to save. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await exited;
}

/** A port of the loopback interface that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
