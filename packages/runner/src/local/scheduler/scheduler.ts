import type { Pause, Steps } from './steps.ts';
import { type Timer, Timers } from './timers.ts';

/** One line of work that is running or waiting. */
export interface Fiber {
  readonly steps: Steps<void>;
  readonly children: Set<Fiber>;
  readonly parent: Fiber | undefined;
  queued: boolean;
}

/**
 * Runs fibers one at a time in a fixed order and moves virtual time on when all of them wait, so
 * that a week of waiting takes no time at all and two runs are equal to the byte.
 */
export class Scheduler {
  readonly #timers = new Timers();
  #ready: Fiber[] = [];
  #head = 0;
  #now: number;
  #current: Fiber | undefined;

  constructor(startTime: number) {
    this.#now = startTime;
  }

  /** Virtual time, milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  /** Adds a fiber below the running one; it starts when its turn comes. */
  spawn(steps: Steps<void>): Fiber {
    return this.#add(steps, this.#current);
  }

  /** Adds a fiber that goes on when the running one is cancelled. */
  spawnApart(steps: Steps<void>): Fiber {
    return this.#add(steps, undefined);
  }

  #add(steps: Steps<void>, parent: Fiber | undefined): Fiber {
    const fiber: Fiber = { steps, children: new Set(), parent, queued: false };
    parent?.children.add(fiber);
    this.wake(fiber);
    return fiber;
  }

  /** Lets a waiting fiber go on when its turn comes. */
  wake(fiber: Fiber): void {
    if (fiber.queued) return;
    fiber.queued = true;
    this.#ready.push(fiber);
  }

  /** The fiber that is running; only steps may ask. */
  self(): Fiber {
    if (this.#current === undefined) throw new Error('No fiber is running.');
    return this.#current;
  }

  /** Calls `action` at a virtual time. */
  at(dueAt: number, action: () => void): Timer {
    return this.#timers.add(dueAt, action);
  }

  /** Waits for a virtual time, or for a wake-up before it. */
  *sleepUntil(dueAt: number): Steps<void> {
    if (dueAt <= this.#now) return;
    if (dueAt === Number.POSITIVE_INFINITY) {
      yield;
      return;
    }
    const fiber = this.self();
    const timer = this.at(dueAt, () => this.wake(fiber));
    try {
      yield;
    } finally {
      timer.cancelled = true;
    }
  }

  /** Gives concurrent branches their turn. */
  *giveWay(): Steps<void> {
    if (this.#head === this.#ready.length) return;
    this.wake(this.self());
    yield;
  }

  /** Ends a fiber and all below it, the innermost first; their `finally` blocks run. */
  cancel(root: Fiber): void {
    const doomed: Fiber[] = [root];
    for (const fiber of doomed) {
      for (const child of fiber.children) doomed.push(child);
    }
    for (const fiber of doomed.reverse()) {
      fiber.queued = true;
      fiber.parent?.children.delete(fiber);
      fiber.steps.return();
    }
  }

  /** Runs until nothing is left to do before a virtual time has passed; then it is that time. */
  async run(until: number = Number.POSITIVE_INFINITY): Promise<void> {
    for (;;) {
      const fiber = this.#nextReady();
      if (fiber !== undefined) {
        const pause = this.#resume(fiber);
        if (pause !== undefined) {
          await pause;
          this.#resumeFirst(fiber);
        }
        continue;
      }
      const timer = this.#timers.next(until);
      if (timer === undefined) {
        if (Number.isFinite(until)) this.#now = Math.max(this.#now, until);
        return;
      }
      this.#now = Math.max(this.#now, timer.dueAt);
      timer.action();
    }
  }

  #nextReady(): Fiber | undefined {
    const fiber = this.#ready[this.#head];
    if (fiber === undefined) return undefined;
    this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#ready.length) {
      this.#ready = this.#ready.slice(this.#head);
      this.#head = 0;
    }
    return fiber;
  }

  #resumeFirst(fiber: Fiber): void {
    fiber.queued = true;
    this.#head -= 1;
    this.#ready[this.#head] = fiber;
  }

  #resume(fiber: Fiber): Pause {
    fiber.queued = false;
    this.#current = fiber;
    try {
      const step = fiber.steps.next();
      if (!step.done) return step.value;
      fiber.parent?.children.delete(fiber);
      return undefined;
    } finally {
      this.#current = undefined;
    }
  }
}
