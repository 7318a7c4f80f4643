import type { DescribeExecutionOutput, HistoryEvent } from '@aws-sdk/client-sfn';
import { type Backoff, delay } from '../port/backoff.ts';
import type { StepFunctionsEngine } from '../port/engine.ts';
import { newEvents } from './newEvents.ts';
import { transition } from './transition.ts';

/** An execution is looked at soon after its start, and every 15 seconds at the most, well below the API's quotas. */
const backoff: Backoff = { first: 1000, factor: 1.5, ceiling: 15_000 };

/** Told every transition once, in order; `seconds` count from the start of the execution. */
export type TellTransition = (text: string, seconds: number) => void;

export interface FollowOptions {
  readonly transition: TellTransition;
  /** Ends the following, not the execution. */
  readonly signal: AbortSignal;
}

/**
 * Follows an execution to its end.
 *
 * @throws {@link StageFailure} when the service refuses a look; the signal's reason when it is aborted.
 */
export async function followExecution(
  engine: StepFunctionsEngine,
  executionArn: string,
  options: FollowOptions,
): Promise<DescribeExecutionOutput> {
  const { stepFunctions, clock } = engine;
  let seen = 0;
  for (let look = 0; ; look += 1) {
    options.signal.throwIfAborted();
    // The status first: when it is final, the history that is read after it is complete.
    const execution = await stepFunctions.describeExecution({ executionArn });
    const events = await newEvents(stepFunctions, executionArn, seen);
    seen = events.at(-1)?.id ?? seen;
    tell(events, execution.startDate, options.transition);
    if (isOver(execution)) return execution;
    await clock.sleep(delay(backoff, look), options.signal);
  }
}

function tell(
  events: readonly HistoryEvent[],
  start: Date | undefined,
  told: TellTransition,
): void {
  for (const event of events) {
    const text = transition(event);
    const milliseconds = Number(event.timestamp) - Number(start ?? event.timestamp);
    if (text !== undefined) told(text, Math.max(0, milliseconds) / 1000);
  }
}

/** A redrive that is pending still runs. */
function isOver({ status }: DescribeExecutionOutput): boolean {
  return status !== 'RUNNING' && status !== 'PENDING_REDRIVE';
}
