import { setTimeout } from 'node:timers/promises';
import { openAwsEngine } from '../../src/aws/openAwsEngine.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';

/** The SDK on an emulator: real requests, real time. */
export function emulatedEngine(endpointUrl: string): Promise<StepFunctionsEngine> {
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  const clock = {
    now: () => Date.now(),
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      setTimeout(milliseconds, undefined, signal ? { signal } : {}),
  };
  return openAwsEngine({ endpointUrl, region: 'us-east-1', clock });
}
