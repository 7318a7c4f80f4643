import type { JsonObject } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intervention } from '../../src/local/intervention.ts';
import { runExecution } from '../../src/local/runExecution.ts';
import { RunRecorder } from '../../src/local/runRecorder.ts';
import { TaskTokens } from '../../src/local/task/taskTokens.ts';
import { testIdentity } from './testIdentity.ts';

const executionArn = `arn:aws:states:${testIdentity.region}:${testIdentity.account}:execution:${testIdentity.stateMachineName}:${testIdentity.executionName}`;

const ask: JsonObject = {
  Type: 'Task',
  Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
  Parameters: { 'Token.$': '$$.Task.Token', 'Id.$': 'States.UUID()' },
  HeartbeatSeconds: 40,
  Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 3, MaxAttempts: 2 }],
  End: true,
};
const branch: JsonObject = {
  StartAt: 'Wait',
  States: { Wait: { Type: 'Wait', Seconds: 10, Next: 'Ask' }, Ask: ask },
};
const definition: JsonObject = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: [branch, { StartAt: 'Ask', States: { Ask: ask } }],
      Next: 'Each',
    },
    Each: { Type: 'Map', ItemProcessor: branch, End: true },
  },
};

async function run(interventions: readonly Intervention[]) {
  const tokens = new TaskTokens({ callbacks: true, activityExists: () => false });
  const execution = await runExecution({
    ...{ definition, input: [1, 2], mocks: new Map(), services: [], startTime: 0, seed: 1 },
    ...{ identity: testIdentity, tokens, recorder: new RunRecorder(), interventions },
  });
  return { ...execution, tasks: tokens.tasks() };
}

/** What somebody may do at a time, as the execution is then: `pick` chooses among what is possible. */
function possible(
  { tasks, virtualSeconds }: Awaited<ReturnType<typeof run>>,
  at: number,
): Intervention[] {
  if (virtualSeconds * 1000 <= at) return [{ kind: 'redrive', executionArn, at }];
  const open = tasks.filter(({ openedAt, closedAt = 0 }) => openedAt <= at && at < closedAt);
  return [
    { kind: 'stop', executionArn, at },
    ...open.flatMap(({ token }): Intervention[] => [
      { kind: 'succeed', token, output: 'yes', at },
      { kind: 'fail', token, error: 'No', at },
      { kind: 'heartbeat', token, at },
    ]),
  ];
}

const steps = fc.array(fc.record({ after: fc.nat(20), pick: fc.nat(100) }), { maxLength: 8 });

describe('an intervention', () => {
  it('leaves everything before it as it was, and the same ones give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const interventions: Intervention[] = [];
        let before = await run(interventions);
        let at = 0;
        for (const { after, pick } of chosen) {
          at += after * 1000;
          const choices = possible(before, at);
          const next = choices[pick % choices.length];
          if (next === undefined || before.status === 'SUCCEEDED') break;
          interventions.push(next);
          const changed = await run(interventions);
          const past = before.events.filter(({ timestamp }) => Number(timestamp) <= at);
          expect(changed.events.slice(0, past.length)).toEqual(past);
          before = changed;
        }
        expect(JSON.stringify(await run(interventions))).toBe(JSON.stringify(before));
      }),
      { numRuns: 60 },
    );
  });
});
