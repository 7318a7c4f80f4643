import type { Json } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { localEngine, managed, otherPolicy, recorded, targetFor } from '../port/engines.ts';

const [onePolicy = null] = managed.policies;
const name = 'sfn-sagemaker-us-east-1-train';

async function deploy(engine: StepFunctionsEngine, ...policies: readonly Json[]) {
  const target = targetFor(engine, { role: { ...managed, policies } });
  const plan = planWorkflow(target, await readDeployed(engine, target));
  await deployWorkflow(engine, plan, () => {});
  const { changes } = planWorkflow(target, await readDeployed(engine, target));
  expect(changes).toEqual([]);
  return plan.changes.map(({ text }) => text).filter((text) => text.startsWith('role'));
}

async function withRole() {
  const { engine, writes } = recorded(await localEngine());
  await deploy(engine, otherPolicy);
  writes();
  return { engine, writes };
}

describe('a policy in several documents', () => {
  it('is attached to the role before its own policy is removed', async () => {
    const { engine, writes } = await withRole();
    expect(await deploy(engine, onePolicy, otherPolicy)).toEqual([
      `role ${name}: attach the managed policy ${name}-1`,
      `role ${name}: attach the managed policy ${name}-2`,
      `role ${name}: remove its own policy, managed policies hold it`,
    ]);
    const made = ['createPolicy', 'attachRolePolicy'];
    expect(writes()).toEqual([...made, ...made, 'deleteRolePolicy']);
  });

  it('changes by new versions, of which the old ones are deleted', async () => {
    const { engine, writes } = await withRole();
    await deploy(engine, otherPolicy, otherPolicy);
    // More often than IAM keeps versions.
    for (let round = 0; round < 6; round += 1) {
      writes();
      const statement = {
        Effect: 'Allow',
        Action: 'sagemaker:AddTags',
        Resource: `round-${round}`,
      };
      const texts = await deploy(engine, otherPolicy, { ...otherPolicy, Statement: [statement] });
      expect(texts).toEqual([`role ${name}: update the managed policy ${name}-2`]);
    }
    expect(writes()).toContain('deletePolicyVersion');
  });

  it('goes back into the role when it is short again', async () => {
    const { engine, writes } = await withRole();
    await deploy(engine, otherPolicy, otherPolicy);
    writes();
    expect(await deploy(engine, otherPolicy)).toEqual([
      `role ${name}: detach and delete ${name}-1`,
      `role ${name}: detach and delete ${name}-2`,
      `role ${name}: add the policy`,
    ]);
    const removed = ['detachRolePolicy', 'deletePolicy'];
    expect(writes()).toEqual(['putRolePolicy', ...removed, ...removed]);
  });

  it('leaves policies of others attached', async () => {
    const { engine } = await withRole();
    const { Policy } = await engine.iam.createPolicy({
      ...{ PolicyName: `${name}-mine`, PolicyDocument: JSON.stringify(onePolicy) },
    });
    await engine.iam.attachRolePolicy({ RoleName: name, PolicyArn: Policy?.Arn });
    await deploy(engine, otherPolicy, otherPolicy);
    await deploy(engine, otherPolicy);
    const { AttachedPolicies } = await engine.iam.listAttachedRolePolicies({ RoleName: name });
    expect(AttachedPolicies).toEqual([{ PolicyArn: Policy?.Arn, PolicyName: `${name}-mine` }]);
  });

  it('takes over a policy that a deployment before made and did not attach', async () => {
    const { engine, writes } = await withRole();
    await engine.iam.createPolicy({
      ...{ PolicyName: `${name}-1`, PolicyDocument: JSON.stringify(onePolicy) },
    });
    writes();
    await deploy(engine, otherPolicy, otherPolicy);
    expect(writes()).toContain('createPolicyVersion');
  });
});

describe('the embedded IAM', () => {
  it('refuses what is too long for a role, and for a managed policy', async () => {
    const { engine } = await withRole();
    const statement = { Effect: 'Allow', Action: 'sagemaker:AddTags', Resource: 'x'.repeat(6_200) };
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const put = (PolicyName: string) =>
      engine.iam.putRolePolicy({ RoleName: name, PolicyName, PolicyDocument });
    await put('a');
    const refused = { name: 'LimitExceededException' };
    await expect(put('b')).rejects.toMatchObject(refused);
    const created = engine.iam.createPolicy({ PolicyName: 'long', PolicyDocument });
    await expect(created).rejects.toMatchObject(refused);
  });
});
