import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { around } from '../port/engines.ts';

/** Which of those that wait for their turn makes the next call. */
export type Choose = (waiting: readonly number[]) => number;

/**
 * Runs several pieces of work on one engine at the same time, one call after another, in an order that the test
 * chooses; the outcomes are in the order of the works.
 */
export async function inTurns<Result>(
  engine: StepFunctionsEngine,
  works: readonly ((engine: StepFunctionsEngine) => Promise<Result>)[],
  choose: Choose,
): Promise<PromiseSettledResult<Result>[]> {
  const waiting = new Map<number, () => void>();
  let running = works.length;
  const next = (): void => {
    if (waiting.size < running || running === 0) return;
    const chosen = choose([...waiting.keys()].toSorted());
    const proceed = waiting.get(chosen);
    waiting.delete(chosen);
    proceed?.();
  };
  const outcomes = works.map(async (work, index) => {
    const own = around(engine, async (_, call) => {
      await new Promise<void>((resolve) => {
        waiting.set(index, resolve);
        next();
      });
      return call();
    });
    try {
      return await work(own);
    } finally {
      running -= 1;
      next();
    }
  });
  return Promise.allSettled(outcomes);
}

/** Each number of the schedule says how many calls the next one of the works makes before it is another's turn. */
export function runs(schedule: readonly number[]): Choose {
  const order = schedule.flatMap((count, index) => Array<number>(count).fill(index % 2));
  return (waiting) => {
    const wanted = order.shift();
    return wanted !== undefined && waiting.includes(wanted) ? wanted : (waiting[0] ?? 0);
  };
}
