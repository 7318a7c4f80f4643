import type { HistoryEvent } from '@aws-sdk/client-sfn';

/** The events that virtual time has come to. */
export function reachedEvents(events: readonly HistoryEvent[], now: number): HistoryEvent[] {
  return events.filter(({ timestamp }) => (timestamp?.getTime() ?? 0) <= now);
}

const data = new Set(['input', 'inputDetails', 'output', 'outputDetails', 'parameters']);

/** An event without what the user's workflow passed on, as with `includeExecutionData: false`. */
export function withoutData(event: HistoryEvent): HistoryEvent {
  const stripped: HistoryEvent = { ...event };
  for (const [key, details] of Object.entries(event)) {
    if (!key.endsWith('EventDetails')) continue;
    const kept = Object.entries(details as object).filter(([name]) => !data.has(name));
    Object.assign(stripped, { [key]: Object.fromEntries(kept) });
  }
  return stripped;
}
