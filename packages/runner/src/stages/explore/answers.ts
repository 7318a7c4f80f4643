import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import type { LocalExecution } from '../../local/execution.ts';
import type { Seen } from './condition.ts';

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

/**
 * What a state saw the first time that a run came to it; absent where it never did. Variables are
 * those that were assigned before, wherever.
 */
export function firstSeenBy(name: string, { events }: LocalExecution): Seen | undefined {
  const variables: JsonObject = {};
  for (const { stateEnteredEventDetails: entered, stateExitedEventDetails: exited } of events) {
    if (entered?.name === name) return { input: JSON.parse(entered.input ?? 'null'), variables };
    for (const [variable, text] of Object.entries(exited?.assignedVariables ?? {})) {
      setMember(variables, variable, JSON.parse(text));
    }
  }
  return undefined;
}
