import { describe, expect, inject, it } from 'vitest';
import { applyRole } from '../../src/deploy/managedRole.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import { recorded, targetFor } from '../port/engines.ts';
import { emulatedEngine } from './engine.ts';

const url = inject('motoUrl');

/** moto cannot list versions: what is tested with it stops before the state machine exists. */
async function deployRole(engine: StepFunctionsEngine): Promise<void> {
  const target = targetFor(engine);
  const { changes } = planWorkflow(target, await readDeployed(engine, target));
  await applyRole(engine.iam, target.role, new Set(changes.map(({ part }) => part)));
}

describe('moto', () => {
  it('keeps a managed role that is created once', async () => {
    const { engine, writes } = recorded(await emulatedEngine(url));
    await deployRole(engine);
    expect(writes()).toEqual(['createRole', 'putRolePolicy']);
    await deployRole(engine);
    expect(writes()).toEqual([]);
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
