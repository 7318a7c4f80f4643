import type { Clock } from '../../port/clock.ts';
import { reachedEvents } from './historyEvents.ts';
import type { LocalStore } from './localStore.ts';

/**
 * Time that passes only by waiting, and then at once. Where nothing happens before the wait is over, it lasts until
 * something does: following a job of seven days takes as many looks as its execution has events.
 *
 * @example
 * const clock = virtualClock(store, Date.UTC(2026, 0, 1));
 * await clock.sleep(1000); // resolves at once; clock.now() is a second later, or at the next event
 */
export function virtualClock(store: LocalStore, start: number): Clock {
  let time = start;
  return {
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      time = Math.max(time + milliseconds, await nextEvent(store, time));
    },
  };
}

/** When the next event of any execution happens; the distant past when all are over. */
async function nextEvent(store: LocalStore, now: number): Promise<number> {
  let next = Number.POSITIVE_INFINITY;
  for (const { arn, stopDate } of (await store.read()).executions) {
    if (stopDate <= now) continue;
    const events = await store.readHistory(arn);
    const event = events[reachedEvents(events, now).length];
    next = Math.min(next, event?.timestamp?.getTime() ?? stopDate);
  }
  return Number.isFinite(next) ? next : 0;
}
