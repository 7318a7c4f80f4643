import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scheduler } from '../../src/local/scheduler/scheduler.ts';
import { type Steps, settle } from '../../src/local/scheduler/steps.ts';
import { Timers } from '../../src/local/scheduler/timers.ts';

describe('Timers', () => {
  it('come by time, then by order of creation, without the cancelled ones', () => {
    const timer = fc.record({ dueAt: fc.integer({ min: 0, max: 20 }), cancelled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(timer), (wanted) => {
        const timers = new Timers();
        const made = wanted.map(({ dueAt, cancelled }) => {
          const added = timers.add(dueAt, () => {});
          added.cancelled = cancelled;
          return added;
        });
        const expected = made
          .filter(({ cancelled }) => !cancelled)
          .toSorted((one, other) => one.dueAt - other.dueAt);
        expect(Array.from(expected, () => timers.next(Number.POSITIVE_INFINITY))).toEqual(expected);
        expect(timers.next(Number.POSITIVE_INFINITY)).toBeUndefined();
      }),
    );
  });
});

describe('Scheduler', () => {
  it('moves virtual time on when all fibers wait', async () => {
    const scheduler = new Scheduler(1000);
    const log: string[] = [];
    function* work(name: string, milliseconds: number): Steps<void> {
      yield* scheduler.sleepUntil(scheduler.now + milliseconds);
      log.push(`${name} ${scheduler.now}`);
    }
    scheduler.spawn(work('slow', 50));
    scheduler.spawn(work('quick', 20));
    scheduler.spawn(work('slow too', 50));
    await scheduler.run();
    expect(log).toEqual(['quick 1020', 'slow 1050', 'slow too 1050']);
  });

  it('lets nobody else run while a promise settles', async () => {
    const scheduler = new Scheduler(0);
    const log: string[] = [];
    function* evaluate(): Steps<void> {
      log.push(`got ${yield* settle(Promise.resolve('value'))}`);
    }
    function* other(): Steps<void> {
      log.push('other');
      yield* scheduler.giveWay();
    }
    scheduler.spawn(evaluate());
    scheduler.spawn(other());
    await scheduler.run();
    expect(log).toEqual(['got value', 'other']);
  });

  it('throws what a promise was rejected with at the one who waits', async () => {
    const scheduler = new Scheduler(0);
    let caught: unknown;
    function* work(): Steps<void> {
      try {
        yield* settle(Promise.reject(new Error('no')));
      } catch (error) {
        caught = error;
      }
    }
    scheduler.spawn(work());
    await scheduler.run();
    expect(caught).toEqual(new Error('no'));
  });

  it('ends cancelled fibers and those below them, the innermost first', async () => {
    const scheduler = new Scheduler(0);
    const log: string[] = [];
    function* nest(depth: number): Steps<void> {
      try {
        if (depth > 0) scheduler.spawn(nest(depth - 1));
        yield* scheduler.sleepUntil(1_000_000);
      } finally {
        log.push(`end ${depth}`);
      }
    }
    const root = scheduler.spawn(nest(2));
    scheduler.at(500, () => scheduler.cancel(root));
    await scheduler.run();
    expect(log).toEqual(['end 0', 'end 1', 'end 2']);
    expect(scheduler.now).toBe(500);
  });
});
