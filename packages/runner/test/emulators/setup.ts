import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalStack } from './start/localStack.ts';
import { startMoto } from './start/moto.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where the machine has no Python for LocalStack. */
    localStackUrl: string | undefined;
    motoUrl: string;
  }
}

/** Starts both emulators for the whole tier; vitest calls what it returns at the end. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sfn-sagemaker-emulators-'));
  const starting = [startLocalStack(folder), startMoto(folder)] as const;
  const teardown = async (): Promise<void> => {
    const ended = await Promise.allSettled(starting);
    const running = ended.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    await Promise.all(running.map(({ stop }) => stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [localStack, moto] = await Promise.all(starting);
    provide('localStackUrl', localStack?.url);
    provide('motoUrl', moto.url);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
