import { describe, expect, it } from 'vitest';
import { newEvents } from '../../src/execute/newEvents.ts';
import { localEngine, recorded } from '../port/engines.ts';

const count = 300;

/** An execution of a loop with many events. */
async function longExecution() {
  const { engine, calls } = recorded(await localEngine());
  const states = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `S${index}`,
      { Type: 'Pass', ...(index + 1 < count ? { Next: `S${index + 1}` } : { End: true }) },
    ]),
  );
  const { stepFunctions } = engine;
  const { stateMachineArn } = await stepFunctions.createStateMachine({
    ...{ name: 'long', roleArn: 'arn:aws:iam::123456789012:role/r' },
    definition: JSON.stringify({ StartAt: 'S0', States: states }),
  });
  const { executionArn = '' } = await stepFunctions.startExecution({ stateMachineArn });
  calls.splice(0);
  return { stepFunctions, executionArn, calls };
}

describe('newEvents', () => {
  it('collects all pages, oldest first', async () => {
    const { stepFunctions, executionArn, calls } = await longExecution();
    const ids = (await newEvents(stepFunctions, executionArn, 0)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: count * 2 + 2 }, (_, index) => index + 1));
    expect(calls).toHaveLength(4);
  });

  it('reads no further back than to the last event it knows', async () => {
    const { stepFunctions, executionArn, calls } = await longExecution();
    const events = await newEvents(stepFunctions, executionArn, 500);
    expect(events[0]?.id).toBe(501);
    expect(events).toHaveLength(count * 2 + 2 - 500);
    expect(calls).toHaveLength(1);
  });

  it('leaves out what the workflow passes on', async () => {
    const { stepFunctions, executionArn } = await longExecution();
    const events = await newEvents(stepFunctions, executionArn, 0);
    expect(JSON.stringify(events)).not.toContain('"input"');
  });
});
