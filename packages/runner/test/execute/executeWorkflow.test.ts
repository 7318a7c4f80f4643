import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { type ExecuteOptions, executeWorkflow } from '../../src/execute/executeWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import type { ExecutionReport } from '../../src/report/model.ts';
import {
  around,
  definition,
  failing,
  localEngine,
  recorded,
  targetFor,
  waiting,
} from '../port/engines.ts';

const machineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:train';

async function deployed(content = definition): Promise<StepFunctionsEngine> {
  const engine = await localEngine();
  const target = targetFor(engine, { definition: content });
  await deployWorkflow(engine, planWorkflow(target, await readDeployed(engine, target)), () => {});
  return engine;
}

const request = { stateMachineArn: machineArn, aliasName: 'live', name: 'train-abc', input: '{}' };

/** Executes, and keeps what was told. */
async function execute(engine: StepFunctionsEngine, options: Partial<ExecuteOptions> = {}) {
  const lines: string[] = [];
  const report: ExecutionReport = await executeWorkflow(engine, {
    ...{ request, detach: false, signal: new AbortController().signal },
    progress: {
      started: ({ started, sameInput }) => lines.push(JSON.stringify({ started, sameInput })),
      transition: (text, seconds) => lines.push(`${seconds} ${text}`),
    },
    ...options,
  });
  return { report, lines };
}

describe('execute', () => {
  it('follows to the end and tells every transition once', async () => {
    const { report, lines } = await execute(await deployed());
    expect(report).toEqual({
      executionArn: 'arn:aws:states:us-east-1:123456789012:execution:train:train-abc',
      ...{ executionName: 'train-abc', started: true, status: 'SUCCEEDED' },
      ...{ error: null, cause: null, seconds: 1 },
    });
    expect(lines).toEqual([
      '{"started":true,"sameInput":true}',
      ...['0 ▶ Prepare', '1 ✔ Prepare', '1 ▶ Done', '1 ✔ Done'],
    ]);
  });

  it('tells error and cause of a failure', async () => {
    const { report, lines } = await execute(await deployed(failing));
    expect(report).toMatchObject({
      ...{ status: 'FAILED', error: 'Custom.Error', cause: 'it is broken' },
    });
    expect(lines).toContain('0 ✘ ExecutionFailed Custom.Error: it is broken');
  });

  it('starts one execution for one name, however often it is run', async () => {
    const { engine, writes } = recorded(await deployed());
    expect((await execute(engine)).report.started).toBe(true);
    const again = await execute(engine);
    expect(again.report).toMatchObject({ started: false, status: 'SUCCEEDED', seconds: 1 });
    expect(again.lines).toHaveLength(5);
    expect(writes()).toEqual(['startExecution']);
  });

  it('says that the execution it picks up has another input', async () => {
    const engine = await deployed();
    await execute(engine);
    const { lines } = await execute(engine, { request: { ...request, input: '{"x":1}' } });
    expect(lines[0]).toBe('{"started":false,"sameInput":false}');
  });

  it('picks up what somebody else started at the same moment', async () => {
    const engine = await deployed();
    const racing = around(engine, async (operation, call) => {
      if (operation === 'startExecution') await execute(engine, { detach: true });
      return call();
    });
    const { report } = await execute(racing, { request: { ...request, input: '{"x":1}' } });
    expect(report).toMatchObject({ started: false, status: 'SUCCEEDED' });
  });

  it.each(['before', 'after'])('starts once when the run dies %s the start', async (when) => {
    const engine = await deployed();
    const dying = around(engine, async (operation, call) => {
      if (operation !== 'startExecution') return call();
      if (when === 'after') await call();
      throw new Error('connection lost');
    });
    await expect(execute(dying)).rejects.toThrow('connection lost');
    const { writes, engine: again } = recorded(engine);
    expect((await execute(again)).report.status).toBe('SUCCEEDED');
    expect(writes()).toEqual(when === 'after' ? [] : ['startExecution']);
  });

  it('detaches, and is picked up later', async () => {
    const engine = await deployed(waiting);
    expect((await execute(engine, { detach: true })).report.status).toBe('RUNNING');
    expect((await execute(engine)).report).toMatchObject({
      ...{ started: false, status: 'SUCCEEDED', seconds: 3600 },
    });
  });

  it('stops the execution when the run is cancelled', async () => {
    const local = await deployed(waiting);
    const controller = new AbortController();
    const clock = {
      now: local.clock.now,
      sleep: async (): Promise<void> => controller.abort(new Error('cancelled')),
    };
    const { engine, writes } = recorded({ ...local, clock });
    const { report } = await execute(engine, { signal: controller.signal });
    expect(report).toMatchObject({ status: 'ABORTED', error: 'Stopped' });
    expect(writes()).toEqual(['startExecution', 'stopExecution']);
  });

  it('does not wait for a call under way to stop', async () => {
    const local = await deployed(waiting);
    const controller = new AbortController();
    let looks = 0;
    const hanging = around(local, (operation, call) => {
      looks += Number(operation === 'getExecutionHistory');
      if (operation !== 'getExecutionHistory' || looks < 2) return call();
      controller.abort(new Error('cancelled'));
      return new Promise(() => {});
    });
    const slow = { ...hanging, clock: { now: local.clock.now, sleep: async () => {} } };
    const { report } = await execute(slow, { signal: controller.signal });
    expect(report.status).toBe('ABORTED');
  });

  it('looks less and less often', async () => {
    const local = await deployed(waiting);
    const pauses: number[] = [];
    const clock = {
      now: local.clock.now,
      sleep: async (milliseconds: number): Promise<void> => {
        pauses.push(milliseconds);
        if (pauses.length === 9) await local.clock.sleep(milliseconds);
      },
    };
    await execute({ ...local, clock });
    expect(pauses[0]).toBe(1000);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses.at(-1)).toBe(15_000);
  });
});
