import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { executeWorkflow } from '../../src/execute/executeWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import {
  changed,
  localEngine,
  managed,
  otherPolicy,
  recorded,
  targetFor,
  waiting,
} from '../port/engines.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/deploy.md'), 'utf8');

/** The calls that the page's table has for a command. */
function documented(command: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${command}\``)) ?? '';
  const own = [...row.matchAll(/`((?:states|iam):\w+)`/g)].map(([, call = '']) => call);
  return [...(row.includes('those of `plan`') ? documented('plan') : []), ...own].toSorted();
}

/** The calls that a piece of work makes, as IAM writes them. */
async function made(
  work: (engine: StepFunctionsEngine) => Promise<unknown>,
  local: StepFunctionsEngine,
): Promise<string[]> {
  const stepFunctions = recorded(local);
  const iam = recorded(local);
  await work({ ...stepFunctions.engine, iam: iam.engine.iam });
  const named = (service: string, calls: readonly string[]): string[] =>
    calls.map((call) => `${service}:${call.slice(0, 1).toUpperCase()}${call.slice(1)}`);
  const all = [...named('states', stepFunctions.calls), ...named('iam', iam.calls)];
  return [...new Set(all)].toSorted();
}

async function deploy(engine: StepFunctionsEngine, options = {}): Promise<void> {
  const target = targetFor(engine, options);
  await deployWorkflow(engine, planWorkflow(target, await readDeployed(engine, target)), () => {});
}

/** Too long for the role itself. */
const long = [...managed.policies, otherPolicy];

/** A deployment, and some in which everything changes. */
async function deployments(engine: StepFunctionsEngine): Promise<void> {
  const trust = { Version: '2012-10-17', Statement: [] };
  await deploy(engine, { definition: waiting });
  await deploy(engine, { definition: changed, role: { ...managed, trust } });
  await deploy(engine, { role: { ...managed, policies: long } });
  await deploy(engine, { role: { ...managed, policies: long.toReversed() } });
  await deploy(engine, { role: { ...managed, policies: [] } });
}

async function cancelled(engine: StepFunctionsEngine): Promise<void> {
  const controller = new AbortController();
  await executeWorkflow(engine, {
    request: {
      stateMachineArn: targetFor(engine).stateMachineArn,
      ...{ aliasName: 'live', name: 'run', input: '{}' },
    },
    ...{ detach: false, signal: controller.signal },
    progress: { started: () => {}, transition: () => controller.abort(new Error('cancelled')) },
  });
}

describe('docs/deploy.md', () => {
  it('lists every call of deploy and plan', async () => {
    const engine = await localEngine();
    expect(documented('deploy')).toEqual(await made(deployments, engine));
    await deploy(engine, { role: { ...managed, policies: long } });
    const reads = await made((recording) => readDeployed(recording, targetFor(engine)), engine);
    expect(documented('plan')).toEqual(reads);
  });

  it('lists every call of execute', async () => {
    const deploying = await localEngine();
    await deploy(deploying, { definition: waiting });
    const { engine, calls } = recorded(deploying);
    await cancelled(engine);
    const names = new Set(
      calls.map((call) => `states:${call.slice(0, 1).toUpperCase()}${call.slice(1)}`),
    );
    expect(documented('execute')).toEqual([...names].toSorted());
  });

  it('has a policy that allows them, and no more than they need', () => {
    const json = page.split('<!-- policy -->')[1]?.split('```')[1]?.replace(/^json/, '') ?? '';
    const { Statement } = JSON.parse(json);
    const allowed: string[] = Statement.flatMap(
      ({ Action }: { Action: string | string[] }) => Action,
    );
    const needed = ['deploy', 'execute', 'stop'].flatMap(documented);
    const besides = ['iam:PassRole', 'states:PublishStateMachineVersion'];
    expect(allowed.toSorted()).toEqual([...new Set([...needed, ...besides])].toSorted());
  });
});
