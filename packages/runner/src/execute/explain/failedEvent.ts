import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';

/** What made an execution fail. */
export interface FailedEvent {
  /** Name of the state that failed; absent when none was entered. */
  readonly state?: string;
  readonly error?: string;
  readonly cause?: string;
}

const pageSize = 200;
/** What is further back than this many pages is no part of the end. */
const mostPages = 10;

/**
 * Finds the failure that ended an execution: of a task, even where a Catch led from it to a Fail state that says less;
 * or else of the state that was entered last. The history is read from its end, no further than needed.
 *
 * @throws {@link StageFailure} when a read is refused.
 */
export async function failedEvent(
  port: StepFunctionsPort,
  executionArn: string,
): Promise<FailedEvent> {
  const history = new History(port, executionArn);
  const last = await history.last();
  const failure = (await firstFailure(history, last)) ?? last;
  const state = await history.stateOf(failure);
  const { error, cause } = detailsOf(failure);
  return {
    ...(state !== undefined && { state }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  };
}

/** Of Parallel and Map: what failed is inside them. */
const container = /^(?:Parallel|Map)/;

/** The newest failure that led to an event, with nothing that succeeded in between. */
async function firstFailure(
  history: History,
  last: HistoryEvent | undefined,
): Promise<HistoryEvent | undefined> {
  let outer: HistoryEvent | undefined;
  let event = last;
  while (event !== undefined) {
    const type = event.type ?? '';
    if (type.endsWith('Succeeded') && !type.startsWith('Execution')) return outer;
    if (/(?:Failed|TimedOut)$/.test(type) && !type.startsWith('Execution')) {
      if (!container.test(type)) return event;
      outer ??= event;
    }
    event = await history.before(event);
  }
  return outer;
}

/** Every kind of failure has details of its own, all with the same two members. */
function detailsOf(event: HistoryEvent | undefined): { error?: string; cause?: string } {
  const details = Object.entries(event ?? {}).find(([key]) => key.endsWith('EventDetails'));
  const found: { error?: string; cause?: string } | undefined = details?.[1];
  return found ?? {};
}

/** A history that is read backwards, page by page. */
class History {
  readonly #port: StepFunctionsPort;
  readonly #executionArn: string;
  readonly #events = new Map<number, HistoryEvent>();
  #pages = 0;
  #nextToken: string | undefined;

  constructor(port: StepFunctionsPort, executionArn: string) {
    this.#port = port;
    this.#executionArn = executionArn;
  }

  async last(): Promise<HistoryEvent | undefined> {
    const [first] = await this.#read();
    return first;
  }

  /** The event that an event follows. */
  async before({ previousEventId = 0 }: HistoryEvent): Promise<HistoryEvent | undefined> {
    while (!this.#events.has(previousEventId) && this.#hasMore()) await this.#read();
    return this.#events.get(previousEventId);
  }

  /** Name of the state that an event happened in. */
  async stateOf(event: HistoryEvent | undefined): Promise<string | undefined> {
    for (let at = event; at !== undefined; at = await this.before(at)) {
      const entered = at.stateEnteredEventDetails;
      if (entered !== undefined) return entered.name;
    }
    return undefined;
  }

  #hasMore(): boolean {
    return this.#nextToken !== undefined && this.#pages < mostPages;
  }

  async #read(): Promise<readonly HistoryEvent[]> {
    const { events = [], nextToken } = await this.#port.getExecutionHistory({
      executionArn: this.#executionArn,
      reverseOrder: true,
      maxResults: pageSize,
      includeExecutionData: false,
      ...(this.#nextToken !== undefined && { nextToken: this.#nextToken }),
    });
    for (const event of events) this.#events.set(event.id ?? 0, event);
    this.#nextToken = nextToken;
    this.#pages += 1;
    return events;
  }
}
