import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { executeWorkflow } from '../../src/execute/executeWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import { samePolicy } from '../../src/plan/policyDocument.ts';
import type { TargetOptions } from '../../src/plan/target.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import {
  changed,
  failing,
  managed,
  otherPolicy,
  recorded,
  targetFor,
  waiting,
} from '../port/engines.ts';
import { emulatedEngine } from './engine.ts';
import { withLocalStack } from './withLocalStack.ts';

withLocalStack((url) => {
  const opened = emulatedEngine(url);

  async function deploy(engine: StepFunctionsEngine, options: Partial<TargetOptions>) {
    const target = targetFor(engine, options);
    const plan = planWorkflow(target, await readDeployed(engine, target));
    return deployWorkflow(engine, plan, () => {});
  }

  async function execute(engine: StepFunctionsEngine, workflow: string, signal?: AbortSignal) {
    const { stateMachineArn } = targetFor(engine, { workflow });
    const told: string[] = [];
    const report = await executeWorkflow(engine, {
      request: { stateMachineArn, aliasName: 'live', name: `${workflow}-abc`, input: '{}' },
      detach: false,
      signal: signal ?? new AbortController().signal,
      progress: { started: () => {}, transition: (text) => told.push(text) },
    });
    return { report, told };
  }

  describe('deploy', () => {
    it('creates, then changes nothing, then makes version 2 and moves the alias', async () => {
      const { engine, writes } = recorded(await opened);
      const workflow = 'deploy';
      expect(await deploy(engine, { workflow })).toMatchObject({ action: 'created', version: 1 });
      expect(writes()).toEqual([
        ...['createRole', 'putRolePolicy', 'createStateMachine', 'createStateMachineAlias'],
      ]);
      expect(await deploy(engine, { workflow })).toMatchObject({ action: 'unchanged', version: 1 });
      expect(writes()).toEqual([]);
      const second = await deploy(engine, { workflow, definition: changed });
      expect(second).toMatchObject({ action: 'updated', version: 2 });
      expect(writes()).toEqual(['updateStateMachine', 'updateStateMachineAlias']);
      const alias = await engine.stepFunctions.describeStateMachineAlias({
        stateMachineAliasArn: second.aliasArn,
      });
      expect(alias.routingConfiguration).toEqual([
        { stateMachineVersionArn: second.versionArn, weight: 100 },
      ]);
    });

    it('keeps the managed role as the workflow needs it', async () => {
      const { engine, writes } = recorded(await opened);
      const options = { workflow: 'role', role: { ...managed, policies: [otherPolicy] } };
      await deploy(engine, { workflow: 'role' });
      writes();
      await deploy(engine, options);
      expect(writes()).toEqual(['putRolePolicy']);
      const { role } = await readDeployed(engine, targetFor(engine, options));
      expect(samePolicy(role?.policy ?? null, otherPolicy)).toBe(true);
      const policies = [{ Version: '2012-10-17', Statement: [] }];
      await deploy(engine, { workflow: 'role', role: { ...managed, policies } });
      expect(writes()).toEqual(['deleteRolePolicy']);
    });
  });

  describe('execute', () => {
    it('run twice for the same commit starts one execution', async () => {
      const { engine, writes } = recorded(await opened);
      await deploy(engine, { workflow: 'twice' });
      writes();
      const first = await execute(engine, 'twice');
      expect(first.report).toMatchObject({ started: true, status: 'SUCCEEDED' });
      expect(first.told).toEqual(['▶ Prepare', '✔ Prepare', '▶ Done', '✔ Done']);
      const second = await execute(engine, 'twice');
      expect(second.report).toMatchObject({ started: false, status: 'SUCCEEDED' });
      expect(second.told).toEqual(first.told);
      expect(writes()).toEqual(['startExecution']);
    });

    it('tells error and cause of a failure', async () => {
      const engine = await opened;
      await deploy(engine, { workflow: 'failing', definition: failing });
      expect((await execute(engine, 'failing')).report).toMatchObject({
        ...{ status: 'FAILED', error: 'Custom.Error', cause: 'it is broken' },
      });
    });

    it('stops the execution when it is cancelled', async () => {
      const engine = await opened;
      await deploy(engine, { workflow: 'cancelled', definition: waiting });
      const { report } = await execute(engine, 'cancelled', AbortSignal.timeout(1500));
      expect(report.status).toBe('ABORTED');
    });
  });
});
