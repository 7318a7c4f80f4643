import type { Clock } from '../../port/clock.ts';
import { reachedEvents } from './historyEvents.ts';
import type { LocalState } from './localState.ts';
import type { LocalStore } from './localStore.ts';

/** A clock that can be put forward. */
export interface VirtualClock extends Clock {
  /** Lets time pass until then; not back. */
  reach(time: number): void;
}

/**
 * Time that passes only by waiting, and then at once. Where nothing happens before the wait is over, it lasts until
 * something does: following a job of seven days takes as many looks as its execution has events. While a task waits for
 * somebody outside, time passes as it does for them: `real` tells how.
 *
 * @example
 * const clock = virtualClock(store, { now: () => Date.UTC(2026, 0, 1), sleep });
 * await clock.sleep(1000); // resolves at once; clock.now() is a second later, or at the next event
 */
export function virtualClock(store: LocalStore, real: Clock): VirtualClock {
  let time = real.now();
  const reach = (later: number): void => {
    time = Math.max(time, later);
  };
  return {
    now: () => time,
    reach,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      const end = time + milliseconds;
      const state = await store.read();
      if (isAwaited(state, time)) await real.sleep(milliseconds, signal);
      else reach(await nextEvent(store, state, time));
      reach(end);
    },
  };
}

/** Whether somebody outside is to answer now. */
function isAwaited({ executions }: LocalState, now: number): boolean {
  return executions.some(({ tasks }) =>
    tasks.some(({ openedAt, closedAt = 0 }) => openedAt <= now && now < closedAt),
  );
}

/** When the next event of any execution happens; the distant past when all are over. */
async function nextEvent(
  store: LocalStore,
  { executions }: LocalState,
  now: number,
): Promise<number> {
  let next = Number.POSITIVE_INFINITY;
  for (const execution of executions) {
    if (execution.stopDate <= now) continue;
    const { events } = await store.readRecord(execution);
    const event = events[reachedEvents(events, now).length];
    next = Math.min(next, event?.timestamp?.getTime() ?? execution.stopDate);
  }
  return Number.isFinite(next) ? next : 0;
}
