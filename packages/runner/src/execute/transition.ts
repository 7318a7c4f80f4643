import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { plain } from '../report/log.ts';
import { reasonOf } from '../report/reason.ts';

interface Failure {
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
}

/**
 * One line for an event of an execution: states entered and left, tasks submitted, failures with error and cause;
 * undefined for events that say nothing to somebody who follows.
 * Names and causes are other people's text: control characters in them become visible.
 *
 * @example
 * transition({ id: 2, type: 'PassStateEntered', timestamp, stateEnteredEventDetails: { name: 'A' } }); // '▶ A'
 */
export function transition(event: HistoryEvent): string | undefined {
  const text = described(event);
  return text === undefined ? undefined : plain(text);
}

function described(event: HistoryEvent): string | undefined {
  const { stateEnteredEventDetails: entered, stateExitedEventDetails: exited } = event;
  if (entered !== undefined) return `▶ ${entered.name}`;
  if (exited !== undefined) return `✔ ${exited.name}`;
  const submitted = event.taskSubmittedEventDetails;
  if (submitted !== undefined) return `  submitted ${submitted.resourceType}:${submitted.resource}`;
  const failure = failureOf(event);
  if (failure === undefined) return undefined;
  const { error = null, cause = null } = failure;
  const said = reasonOf({ error: error || null, cause: cause || null });
  return `✘ ${event.type}${said === undefined ? '' : ` ${said}`}`;
}

/** Every kind of failure has details of its own, all with the same two members. */
function failureOf(event: HistoryEvent): Failure | undefined {
  if (!/(?:Failed|TimedOut|ExecutionAborted)$/.test(event.type ?? '')) return undefined;
  const details = Object.entries(event).find(([key]) => key.endsWith('EventDetails'));
  const found: Failure | undefined = details?.[1];
  return found ?? {};
}
