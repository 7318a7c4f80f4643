import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../../src/deploy/deployWorkflow.ts';
import { folderStore } from '../../../src/local/port/folderStore.ts';
import { readDeployed } from '../../../src/plan/deployed.ts';
import { planWorkflow } from '../../../src/plan/planWorkflow.ts';
import { localEngine, targetFor, waiting } from '../../port/engines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sfn-sagemaker-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

const machineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:train';
const start = { stateMachineArn: `${machineArn}:live`, name: 'run', input: '{}' };

async function deploy(): Promise<void> {
  const engine = await localEngine(folder);
  const target = targetFor(engine, { definition: waiting });
  await deployWorkflow(engine, planWorkflow(target, await readDeployed(engine, target)), () => {});
}

describe('a local state in a folder', () => {
  it('is seen by the next engine', async () => {
    await deploy();
    const { executionArn } = await (await localEngine(folder)).stepFunctions.startExecution(start);
    const engine = await localEngine(folder);
    const { status } = await engine.stepFunctions.describeExecution({ executionArn });
    expect(status).toBe('RUNNING');
    await engine.clock.sleep(3_600_000);
    const { events } = await engine.stepFunctions.getExecutionHistory({ executionArn });
    expect(events?.map(({ timestamp }) => timestamp?.getTime())).toEqual([
      ...[Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)],
      ...[Date.UTC(2026, 0, 1, 1), Date.UTC(2026, 0, 1, 1)],
    ]);
  });

  it('says which execution is damaged or gone', async () => {
    await deploy();
    const { executionArn } = await (await localEngine(folder)).stepFunctions.startExecution(start);
    const [name = ''] = await readdir(join(folder, 'executions'));
    const { stepFunctions } = await localEngine(folder);
    const described = () => stepFunctions.describeExecution({ executionArn });
    await writeFile(join(folder, 'executions', name), '[{');
    await expect(described()).rejects.toThrow(`${name} cannot be used`);
    await rm(join(folder, 'executions', name));
    await expect(described()).rejects.toThrow(`${name} cannot be used: it is missing`);
  });

  it('goes on in time from an end that was seen', async () => {
    await deploy();
    const engine = await localEngine(folder);
    const { executionArn } = await engine.stepFunctions.startExecution(start);
    await engine.clock.sleep(3_600_000);
    await engine.stepFunctions.describeExecution({ executionArn });
    const next = await localEngine(folder);
    expect(next.clock.now()).toBe(Date.UTC(2026, 0, 1, 1));
    const { status } = await next.stepFunctions.describeExecution({ executionArn });
    expect(status).toBe('SUCCEEDED');
  });

  it('takes changes of several engines at the same time one after another', async () => {
    await deploy();
    const engines = await Promise.all(Array.from({ length: 5 }, () => localEngine(folder)));
    const starts = engines.map(({ stepFunctions }, index) =>
      stepFunctions.startExecution({ ...start, name: `run-${index}` }),
    );
    await Promise.all(starts);
    expect((await folderStore(folder).read()).executions).toHaveLength(5);
  });

  it('keeps what it had when a change is refused', async () => {
    await deploy();
    const before = await readFile(join(folder, 'state.json'), 'utf8');
    const engine = await localEngine(folder);
    const started = engine.stepFunctions.startExecution({
      ...start,
      stateMachineArn: `${machineArn}:x`,
    });
    await expect(started).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
    expect(await readFile(join(folder, 'state.json'), 'utf8')).toBe(before);
  });

  it('says what is wrong with a folder that holds something else', async () => {
    await writeFile(join(folder, 'state.json'), '{"version":');
    await expect(localEngine(folder)).rejects.toMatchObject({
      message: expect.stringContaining('state.json cannot be used'),
      help: expect.stringContaining('delete it to begin anew'),
    });
    await writeFile(join(folder, 'state.json'), '{"version":7}');
    await expect(localEngine(folder)).rejects.toThrow('written by another version');
    await writeFile(join(folder, 'state.json'), '{"version":2,"now":0,"stateMachines":[]}');
    await expect(localEngine(folder)).rejects.toThrow('it has no list of executions');
    await writeFile(join(folder, 'state.json'), 'null');
    await expect(localEngine(folder)).rejects.toThrow('state.json cannot be used');
    const file = join(folder, 'state.json');
    await expect(localEngine(file)).rejects.toThrow(`${file}/state.json cannot be used: ENOTDIR`);
  });

  it('remembers job names of the simulated SageMaker, and forgets those of the time after a stop', async () => {
    const job = (name: string) => ({
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createTransformJob.sync',
      Parameters: {
        TransformJobName: name,
        ModelName: 'model',
        TransformInput: {
          DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://b/in' } },
        },
        TransformOutput: { S3OutputPath: 's3://b/out' },
        TransformResources: { InstanceCount: 1, InstanceType: 'ml.m4.xlarge' },
      },
    });
    const engine = await localEngine(folder);
    const { stepFunctions } = engine;
    const states = { One: { ...job('one'), Next: 'Two' }, Two: { ...job('two'), End: true } };
    const { stateMachineArn } = await stepFunctions.createStateMachine({
      ...{ name: 'jobs', roleArn: 'arn:aws:iam::123456789012:role/r' },
      definition: JSON.stringify({ StartAt: 'One', States: states }),
    });
    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn, name: 'first' });
    const names = async () =>
      (await folderStore(folder).read()).sageMaker.flatMap(({ arn, kind, record }) =>
        kind === 'jobs' && !('stop' in record) ? [arn.replace(/.*\//, '')] : [],
      );
    expect(await names()).toEqual(['one', 'two']);
    await stepFunctions.stopExecution({ executionArn });
    expect(await names()).toEqual(['one']);
    const second = await stepFunctions.startExecution({ stateMachineArn, name: 'second' });
    const next = await localEngine(folder);
    await next.clock.sleep(86_400_000);
    expect(await next.stepFunctions.describeExecution(second)).toMatchObject({
      ...{ status: 'FAILED', error: 'SageMaker.ResourceInUseException' },
    });
  });
});

describe('a process that is killed', () => {
  it('leaves a state that the next one can use', { timeout: 60_000 }, async () => {
    await deploy();
    const script = new URL('./startForever.ts', import.meta.url);
    for (const milliseconds of [30, 80, 150]) {
      const child = fork(script, [folder], { execArgv: ['--conditions=@sfn-sagemaker/source'] });
      await once(child, 'message');
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { executions } = await folderStore(folder).read();
      expect(executions.length).toBeGreaterThan(0);
      const engine = await localEngine(folder);
      for (const { arn } of executions) {
        const { events } = await engine.stepFunctions.getExecutionHistory({ executionArn: arn });
        expect(events?.[0]?.type).toBe('ExecutionStarted');
      }
      await engine.stepFunctions.startExecution({ ...start, name: `after-${milliseconds}` });
    }
    const files = await readdir(folder);
    expect(files.filter((file) => file === 'state.json')).toHaveLength(1);
  });
});
