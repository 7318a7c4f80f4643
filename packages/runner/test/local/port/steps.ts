import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { openLocalEngine } from '../../../src/local/port/openLocalEngine.ts';
import type { VirtualClock } from '../../../src/local/port/virtualClock.ts';
import type { StepFunctionsEngine } from '../../../src/port/engine.ts';
import type { StepFunctionsPort } from '../../../src/port/stepFunctions.ts';

export const begin: number = Date.UTC(2026, 0, 1);

const location = { partition: 'aws', region: 'us-east-1', account: '123456789012' };

/** A world in which a test does one thing after another at chosen seconds, in memory or with a process for each. */
export interface World {
  /** Step Functions as it is so many seconds after the start of 2026. */
  at(seconds: number): Promise<StepFunctionsPort>;
  create(
    states: JsonObject,
    options?: { readonly name?: string; readonly type?: 'STANDARD' | 'EXPRESS' },
  ): Promise<string>;
  /** The types of the events so far, with the second of each. */
  history(executionArn: string, seconds: number): Promise<string[]>;
  end(): void;
}

export function memoryWorld(): World {
  const opened = open(undefined, 0);
  return worldOf(async (seconds) => {
    const engine = await opened;
    // Sleeping would go on to the next event.
    (engine.clock as VirtualClock).reach(begin + seconds * 1000);
    return engine;
  });
}

export function folderWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'sfn-sagemaker-world-'));
  return worldOf(
    (seconds) => open(folder, seconds),
    () => rmSync(folder, { recursive: true }),
  );
}

function open(stateFolder: string | undefined, seconds: number): Promise<StepFunctionsEngine> {
  return openLocalEngine({
    ...{ location, check: async () => [] },
    clock: { now: () => begin + seconds * 1000, sleep: async () => {} },
    ...(stateFolder && { stateFolder }),
  });
}

function worldOf(
  engineAt: (seconds: number) => Promise<StepFunctionsEngine>,
  end: () => void = () => {},
): World {
  const at = async (seconds: number): Promise<StepFunctionsPort> =>
    (await engineAt(seconds)).stepFunctions;
  return {
    at,
    end,
    async create(states, { name = 'train', type = 'STANDARD' } = {}) {
      const { stateMachineArn = '' } = await (await at(0)).createStateMachine({
        ...{ name, type, roleArn: 'arn:aws:iam::123456789012:role/r' },
        definition: JSON.stringify({ StartAt: Object.keys(states)[0] ?? '', States: states }),
      });
      return stateMachineArn;
    },
    async history(executionArn, seconds) {
      const { events = [] } = await (await at(seconds)).getExecutionHistory({ executionArn });
      return events.map(
        ({ timestamp, type }) => `${(Number(timestamp) - begin) / 1000} ${String(type)}`,
      );
    },
  };
}
