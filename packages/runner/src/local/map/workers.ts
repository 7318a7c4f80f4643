import type { Fiber } from '../scheduler/scheduler.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** A line of iterations: it takes the next item when it is done with one. */
export interface Worker {
  /** Id of the event that its next iteration follows. */
  lastEventId: number;
  /** Id of the event that ended its last iteration: the Map's own next event may follow it. */
  endedBy: number;
}

export interface Iterations<Item> {
  /** How many run at a time. */
  readonly workers: number;
  /** The next item; absent after the last one. */
  take(): Steps<Item | undefined>;
  /** Runs one iteration; a throw ends the whole Map. */
  run(item: Item, worker: Worker): Steps<void>;
}

/** Runs all iterations, some at a time, and ends when the last one has ended. */
export function* runIterations<Item>(visit: Visit, iterations: Iterations<Item>): Steps<void> {
  const { scheduler } = visit.run.engine;
  const self = scheduler.self();
  const open = new Set<Fiber>();
  let failure: { readonly thrown: unknown; readonly worker: Worker } | undefined;

  function* work(worker: Worker): Steps<void> {
    try {
      while (failure === undefined) {
        const item = yield* iterations.take();
        if (item === undefined) break;
        yield* iterations.run(item, worker);
      }
    } catch (thrown) {
      failure ??= { thrown, worker };
    }
    // After a failure the state's next event follows on that, whoever else ends meanwhile.
    visit.branch.lastEventId = (failure?.worker ?? worker).endedBy;
    open.delete(scheduler.self());
    scheduler.wake(self);
  }

  const first = visit.branch.lastEventId;
  for (let index = 0; index < iterations.workers; index += 1) {
    open.add(scheduler.spawn(work({ lastEventId: first, endedBy: first })));
  }
  while (open.size > 0 && failure === undefined) yield;
  if (failure === undefined) return;
  for (const fiber of open) scheduler.cancel(fiber);
  throw failure.thrown;
}
