import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planReport, planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { TargetOptions } from '../../src/plan/target.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import type { DeploymentReport } from '../../src/report/model.ts';
import {
  around,
  changed,
  localEngine,
  managed,
  otherPolicy,
  recorded,
  targetFor,
} from '../port/engines.ts';

const machineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:train';

async function plan(engine: StepFunctionsEngine, options: Partial<TargetOptions> = {}) {
  const target = targetFor(engine, options);
  return planWorkflow(target, await readDeployed(engine, target));
}

async function deploy(
  engine: StepFunctionsEngine,
  options: Partial<TargetOptions> = {},
): Promise<DeploymentReport> {
  return deployWorkflow(engine, await plan(engine, options), () => {});
}

/** What the plan of a second deployment would be, and where the alias points. */
async function settled(engine: StepFunctionsEngine, options: Partial<TargetOptions> = {}) {
  const { changes, deployed } = await plan(engine, options);
  return { changes, routing: deployed.alias?.routingConfiguration };
}

describe('deploy', () => {
  it('creates role, state machine, version and alias', async () => {
    const { engine, writes } = recorded(await localEngine());
    expect(await deploy(engine)).toEqual({
      stateMachineArn: machineArn,
      action: 'created',
      versionArn: `${machineArn}:1`,
      version: 1,
      aliasArn: `${machineArn}:live`,
    });
    expect(writes()).toEqual([
      'createRole',
      'putRolePolicy',
      'createStateMachine',
      'createStateMachineAlias',
    ]);
  });

  it('makes no write call when nothing changed', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine);
    writes();
    expect(await deploy(engine)).toMatchObject({ action: 'unchanged', version: 1 });
    expect(writes()).toEqual([]);
  });

  it('gives a changed state version 2 and moves the alias to it', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine);
    writes();
    expect(await deploy(engine, { definition: changed })).toMatchObject({
      action: 'updated',
      version: 2,
    });
    expect(writes()).toEqual(['updateStateMachine', 'updateStateMachineAlias']);
    const { routing } = await settled(engine, { definition: changed });
    expect(routing).toEqual([{ stateMachineVersionArn: `${machineArn}:2`, weight: 100 }]);
  });

  it('updates only the policy when only the policy changed', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine);
    writes();
    const policies = [otherPolicy];
    expect(await deploy(engine, { role: { ...managed, policies } })).toMatchObject({ version: 1 });
    expect(writes()).toEqual(['putRolePolicy']);
  });

  it('has no policy for a workflow that calls nothing', async () => {
    const { engine, writes } = recorded(await localEngine());
    const role = { ...managed, policies: [{ Version: '2012-10-17', Statement: [] }] };
    await deploy(engine, { workflow: 'quiet', role });
    expect(writes()).not.toContain('putRolePolicy');
    await deploy(engine);
    writes();
    await deploy(engine, { role });
    expect(writes()).toEqual(['deleteRolePolicy']);
    await deploy(engine, { role });
    expect(writes()).toEqual([]);
  });

  it('updates the trust policy of a role that trusts somebody else', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine, { role: { ...managed, trust: { Version: '2012-10-17', Statement: [] } } });
    writes();
    await deploy(engine);
    expect(writes()).toEqual(['updateAssumeRolePolicy']);
  });

  it('leaves IAM alone when the role is given', async () => {
    const { engine, calls } = recorded(await localEngine());
    await deploy(engine, { role: 'arn:aws:iam::123456789012:role/mine' });
    expect(calls.filter((operation) => operation.includes('Role'))).toEqual([]);
  });

  it('takes an alias back that points elsewhere', async () => {
    const engine = await localEngine();
    await deploy(engine);
    await deploy(engine, { definition: changed });
    await engine.stepFunctions.updateStateMachineAlias({
      stateMachineAliasArn: `${machineArn}:live`,
      routingConfiguration: [
        { stateMachineVersionArn: `${machineArn}:1`, weight: 90 },
        { stateMachineVersionArn: `${machineArn}:2`, weight: 10 },
      ],
    });
    const found = await plan(engine, { definition: changed });
    expect(planReport(found).changes).toEqual([
      'alias live: 90 % version 1, 10 % version 2 → version 2',
    ]);
    expect(await deploy(engine, { definition: changed })).toMatchObject({ version: 2 });
  });

  it('publishes what was changed without a version', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine);
    await engine.stepFunctions.updateStateMachine({
      ...{ stateMachineArn: machineArn, definition: JSON.stringify(changed) },
    });
    writes();
    expect(await deploy(engine, { definition: changed })).toMatchObject({ version: 2 });
    expect(writes()).toEqual(['updateStateMachine', 'updateStateMachineAlias']);
  });

  it('refuses to change the type, and changes nothing', async () => {
    const { engine, writes } = recorded(await localEngine());
    await deploy(engine);
    writes();
    await expect(deploy(engine, { type: 'EXPRESS', definition: changed })).rejects.toMatchObject({
      message: 'The state machine train is STANDARD, the workflow is EXPRESS.',
      help: expect.stringContaining('another name'),
    });
    expect(writes()).toEqual([]);
  });
});

describe('a deployment that is cut off', () => {
  /** Fails once, at the call of this index: before it has an effect, or after. */
  function crashing(engine: StepFunctionsEngine, index: number, when: 'before' | 'after') {
    let calls = 0;
    return around(engine, async (_, call) => {
      calls += 1;
      if (calls !== index + 1) return call();
      if (when === 'after') await call().catch(() => undefined);
      throw new Error('connection lost');
    });
  }

  it.each(['before', 'after'] as const)(
    'is completed by the next one: %s any call',
    async (when) => {
      for (const start of [undefined, changed]) {
        let index = 0;
        for (let crashed = true; crashed; index += 1) {
          const engine = await localEngine();
          if (start !== undefined) await deploy(engine, { definition: start });
          const expected = start === undefined ? 1 : 2;
          crashed = await deploy(crashing(engine, index, when)).then(
            () => false,
            () => true,
          );
          expect((await deploy(engine)).version).toBe(expected);
          expect(await settled(engine)).toEqual({
            changes: [],
            routing: [{ stateMachineVersionArn: `${machineArn}:${expected}`, weight: 100 }],
          });
        }
        expect(index).toBeGreaterThan(5);
      }
    },
  );
});

describe('IAM that has not spread the role yet', () => {
  const message =
    "'arn:aws:iam::123456789012:role/r' is not authorized to create managed-rule. (Service: AWSStepFunctions)";

  function refusing(engine: StepFunctionsEngine, times: number): StepFunctionsEngine {
    let refused = 0;
    return around(engine, (operation, call) => {
      if (operation !== 'createStateMachine' || refused >= times) return call();
      refused += 1;
      return Promise.reject(Object.assign(new Error(message), { name: 'AccessDeniedException' }));
    });
  }

  it('is waited out with growing pauses', async () => {
    const local = await localEngine();
    const pauses: number[] = [];
    const clock = {
      now: local.clock.now,
      sleep: (milliseconds: number) => {
        pauses.push(milliseconds);
        return local.clock.sleep(milliseconds);
      },
    };
    const report = await deploy({ ...refusing(local, 5), clock });
    expect(report.version).toBe(1);
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 15_000]);
  });

  it('is not waited out for ever', async () => {
    const local = await localEngine();
    const start = local.clock.now();
    await expect(deploy(explainFailures(refusing(local, 1000)))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      operation: 'CreateStateMachine',
      help: expect.stringContaining('events:PutRule'),
    });
    expect(local.clock.now() - start).toBeLessThanOrEqual(90_000);
  });

  it('is not waited out for a role that is not ours', async () => {
    const local = await localEngine();
    const start = local.clock.now();
    const role = 'arn:aws:iam::123456789012:role/mine';
    await expect(deploy(refusing(local, 1000), { role })).rejects.toThrow('managed-rule');
    expect(local.clock.now()).toBe(start);
  });
});
