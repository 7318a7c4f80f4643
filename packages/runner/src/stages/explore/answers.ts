import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { LocalExecution } from '../../local/execution.ts';

/** What each task of a run answered last, by the state's name. */
export function answersOf({ events }: LocalExecution): ReadonlyMap<string, Json> {
  const answers = new Map<string, Json>();
  for (const event of events) {
    const text =
      event.taskSucceededEventDetails?.output ?? event.lambdaFunctionSucceededEventDetails?.output;
    const name = text === undefined ? undefined : taskOf(event, events);
    if (text !== undefined && name !== undefined) answers.set(name, JSON.parse(text));
  }
  return answers;
}

function taskOf(event: HistoryEvent, events: readonly HistoryEvent[]): string | undefined {
  let at: HistoryEvent | undefined = event;
  while (at !== undefined && at.type !== 'TaskStateEntered') {
    at = events[(at.previousEventId ?? 0) - 1];
  }
  return at?.stateEnteredEventDetails?.name;
}

/** What a state was entered with, the first time in a run. */
export function firstInputOf(name: string, { events }: LocalExecution): Json | undefined {
  const entered = events.find((event) => event.stateEnteredEventDetails?.name === name);
  const text = entered?.stateEnteredEventDetails?.input;
  return text === undefined ? undefined : JSON.parse(text);
}
