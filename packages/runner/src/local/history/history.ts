import type { HistoryEvent, HistoryEventType } from '@aws-sdk/client-sfn';
import type { StateMachineType } from '@sfn-sagemaker/asl-model';
import { ExecutionFailure } from '../failure/stateFailure.ts';
import type { Branch } from './branch.ts';

export type EventDetails = Omit<HistoryEvent, 'id' | 'previousEventId' | 'timestamp' | 'type'>;

/**
 * The most events of a Standard execution:
 * https://docs.aws.amazon.com/step-functions/latest/dg/bp-history-limit.html
 */
const HISTORY_LIMIT = 25_000;

/**
 * Express executions have no such quota: without one a loop that takes no time would never end
 * here.
 */
const EXPRESS_HISTORY_LIMIT = 250_000;

/** How many events an execution may have; `asked` is what the run says instead. */
export function historyLimit(type: StateMachineType, asked: number | undefined): HistoryLimit {
  return type === 'STANDARD'
    ? { events: asked ?? HISTORY_LIMIT, error: 'States.Runtime' }
    : { events: asked ?? EXPRESS_HISTORY_LIMIT, error: 'sfn-sagemaker.EndlessLoop' };
}

export interface HistoryLimit {
  readonly events: number;
  /** What the execution fails with when it reaches it. */
  readonly error: string;
}

/** Writes the events of one execution in the shape of GetExecutionHistory. */
export class History {
  readonly events: HistoryEvent[] = [];
  readonly #limit: HistoryLimit;
  readonly #now: () => number;
  /** Shared by the events of one moment. */
  #timestamp = new Date(0);
  #ended = false;

  constructor(limit: HistoryLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Adds the next event of a branch. */
  add(branch: Branch, type: HistoryEventType, details: EventDetails = {}): number {
    branch.lastEventId = this.note(branch.lastEventId, type, details);
    return branch.lastEventId;
  }

  /** Adds an event that no later one follows, such as MapIterationSucceeded. */
  note(previousEventId: number, type: HistoryEventType, details: EventDetails = {}): number {
    // What is given up after the end leaves no trace.
    if (this.#ended) return previousEventId;
    if (this.events.length + 1 >= this.#limit.events) {
      throw new ExecutionFailure(
        this.#limit.error,
        `The execution reached the maximum number of history events (${this.#limit.events}).`,
      );
    }
    return this.#push(previousEventId, type, details);
  }

  /** Adds the event that ends the execution; the last place of the history is kept for it. */
  end(branch: Pick<Branch, 'lastEventId'>, type: HistoryEventType, details: EventDetails): void {
    this.#push(branch.lastEventId, type, details);
    this.#ended = true;
  }

  /** Lets a redriven execution go on where it ended. */
  reopen(): void {
    this.#ended = false;
  }

  #push(previousEventId: number, type: HistoryEventType, details: EventDetails): number {
    const id = this.events.length + 1;
    const now = this.#now();
    if (this.#timestamp.getTime() !== now) this.#timestamp = new Date(now);
    const timestamp = this.#timestamp;
    this.events.push({ timestamp, type, id, previousEventId, ...details });
    return id;
  }
}
