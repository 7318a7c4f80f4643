import { describe, expect, inject, it } from 'vitest';
import { applyRole } from '../../src/deploy/managedRole.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { TargetOptions } from '../../src/plan/target.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import { managed, otherPolicy, recorded, targetFor } from '../port/engines.ts';
import { emulatedEngine } from './engine.ts';

const url = inject('motoUrl');

/** moto cannot list versions: what is tested with it stops before the state machine exists. */
async function deployRole(
  engine: StepFunctionsEngine,
  options: Partial<TargetOptions> = {},
): Promise<void> {
  const target = targetFor(engine, options);
  const plan = planWorkflow(target, await readDeployed(engine, target));
  await applyRole(engine.iam, plan, new Set(plan.changes.map(({ part }) => part)));
}

describe('moto', () => {
  it('keeps a managed role that is created once', async () => {
    const { engine, writes } = recorded(await emulatedEngine(url));
    await deployRole(engine);
    expect(writes()).toEqual(['createRole', 'putRolePolicy']);
    await deployRole(engine);
    expect(writes()).toEqual([]);
  });

  it('attaches what is too long for the role, and takes it back', async () => {
    const { engine, writes } = recorded(await emulatedEngine(url));
    const long = {
      workflow: 'long',
      role: { ...managed, policies: [otherPolicy, ...managed.policies] },
    };
    await deployRole(engine, long);
    const made = ['createPolicy', 'attachRolePolicy'];
    expect(writes()).toEqual(['createRole', ...made, ...made]);
    await deployRole(engine, long);
    expect(writes()).toEqual([]);
    const role = { ...managed, policies: [...managed.policies, otherPolicy] };
    await deployRole(engine, { ...long, role });
    const changed = ['createPolicy', 'createPolicyVersion', 'attachRolePolicy'];
    expect(writes()).toEqual([...changed, ...changed]);
    await deployRole(engine, { workflow: 'long' });
    const removed = ['detachRolePolicy', 'deletePolicyVersion', 'deletePolicy'];
    expect(writes()).toEqual(['putRolePolicy', ...removed, ...removed]);
  });

  it('refuses credentials without permission, which is explained', async () => {
    const engine = explainFailures(await emulatedEngine(url));
    // From now on moto enforces IAM, and the test's key belongs to nobody.
    await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
    try {
      await expect(deployRole(engine)).rejects.toMatchObject({
        message: expect.stringMatching(/^GetRole failed: /),
        why: expect.not.stringContaining('no reason that this version knows'),
      });
    } finally {
      await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: 'inf' });
    }
  });
});
