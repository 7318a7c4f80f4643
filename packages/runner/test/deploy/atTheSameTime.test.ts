import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deployWorkflow } from '../../src/deploy/deployWorkflow.ts';
import { readDeployed } from '../../src/plan/deployed.ts';
import { planWorkflow } from '../../src/plan/planWorkflow.ts';
import type { TargetOptions } from '../../src/plan/target.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import type { DeploymentReport } from '../../src/report/model.ts';
import {
  around,
  changed,
  definition,
  failing,
  localEngine,
  managed,
  otherPolicy,
  targetFor,
  waiting,
} from '../port/engines.ts';
import { type Choose, inTurns, runs } from './turns.ts';

type Options = Partial<TargetOptions>;

function deployment(options: Options) {
  return async (engine: StepFunctionsEngine): Promise<DeploymentReport> => {
    const explained = explainFailures(engine);
    const target = targetFor(explained, options);
    const plan = planWorkflow(target, await readDeployed(explained, target));
    return deployWorkflow(explained, plan, () => {});
  };
}

/** What is deployed in the end, against what somebody wants. */
async function settled(engine: StepFunctionsEngine, options: Options) {
  const target = targetFor(engine, options);
  const deployed = await readDeployed(engine, target);
  const { changes } = planWorkflow(target, deployed);
  return { changes: changes.map(({ text }) => text), deployed };
}

async function both(before: Options | undefined, [one, other]: [Options, Options], choose: Choose) {
  const engine = await localEngine();
  if (before !== undefined) await deployment(before)(engine);
  const outcomes = await inTurns(engine, [deployment(one), deployment(other)], choose);
  return { engine, outcomes };
}

/** Every way in which one begins, the other goes on for a while, and so on, with two changes of turn. */
const schedules = Array.from({ length: 12 }, (_, first) =>
  Array.from({ length: 12 }, (_, second) => [first, second, 30, 30]),
).flat();

const starts: readonly (Options | undefined)[] = [undefined, { definition: waiting }];

describe('two deployments of the same workflow at the same time', () => {
  it('both succeed, whoever is where when the other makes its calls', async () => {
    for (const start of starts) {
      for (const schedule of schedules) {
        const { engine, outcomes } = await both(start, [{}, {}], runs(schedule));
        const version = start === undefined ? 1 : 2;
        const told = JSON.stringify(schedule);
        expect(outcomes, told).toMatchObject([
          { status: 'fulfilled', value: { version } },
          { status: 'fulfilled', value: { version } },
        ]);
        expect((await settled(engine, {})).changes, told).toEqual([]);
      }
    }
  });

  it('both succeed in any order of calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), async (schedule) => {
        const { engine, outcomes } = await both(undefined, [{}, {}], runs(schedule));
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
        expect((await settled(engine, {})).changes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('two deployments of different workflows under one name', () => {
  const pair: [Options, Options] = [
    { definition },
    { definition: changed, role: { ...managed, policies: [otherPolicy] } },
  ];

  it('end in what one of them wants, or say precisely why not', async () => {
    let refused = 0;
    for (const start of starts) {
      for (const schedule of schedules) {
        const { engine, outcomes } = await both(start, pair, runs(schedule));
        const told = JSON.stringify(schedule);
        const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        refused += reasons.length;
        for (const reason of reasons) {
          expect(reason, told).toMatchObject({
            name: 'ChangedMeanwhile',
            message: expect.stringContaining('What is deployed of train is not what the plan saw'),
          });
        }
        const left = await Promise.all(pair.map((options) => settled(engine, options)));
        // Of two that ended well, one had the last word.
        const isOnes = left.some(({ changes }) => changes.length === 0);
        if (reasons.length === 0) expect(isOnes, told).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('tell what was changed', async () => {
    // The second one deploys while the first has read everything and made its role.
    const { outcomes } = await both(undefined, pair, runs([2, 30, 30]));
    expect(outcomes).toMatchObject([
      {
        status: 'rejected',
        reason: {
          name: 'ChangedMeanwhile',
          message:
            'What is deployed of train is not what the plan saw: somebody else changed the policy of its role, the state machine, the alias. Its newest version is 1.',
        },
      },
      { status: 'fulfilled' },
    ]);
  });
});

describe('a service that says again and again that somebody else is at work', () => {
  function conflicting(engine: StepFunctionsEngine, times: number): StepFunctionsEngine {
    let refused = 0;
    return around(engine, (operation, call) => {
      if (operation !== 'updateStateMachine' || refused >= times) return call();
      refused += 1;
      return Promise.reject(Object.assign(new Error('in use'), { name: 'ConflictException' }));
    });
  }

  it('is asked again with growing pauses', async () => {
    const engine = await localEngine();
    await deployment({ definition: failing })(engine);
    const pauses: number[] = [];
    const sleep = (milliseconds: number) => {
      pauses.push(milliseconds);
      return engine.clock.sleep(milliseconds);
    };
    const { now } = engine.clock;
    const report = await deployment({})({ ...conflicting(engine, 5), clock: { now, sleep } });
    expect(report.version).toBe(2);
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 8000]);
  });

  it('is not asked for ever', async () => {
    const engine = await localEngine();
    await deployment({ definition: failing })(engine);
    await expect(deployment({})(conflicting(engine, 100))).rejects.toMatchObject({
      name: 'ConflictException',
      operation: 'UpdateStateMachine',
      help: expect.stringContaining('concurrency:'),
    });
  });
});
