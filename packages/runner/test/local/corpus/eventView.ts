import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { RecordedEvent } from './recording.ts';

/** Marks of GetExecutionHistory that the recordings leave out. */
const LEFT_OUT = new Set(['inputDetails', 'outputDetails', 'assignedVariablesDetails']);

/** An event of the engine in the shape of the recordings. */
export function eventView(event: HistoryEvent): RecordedEvent {
  const { id, previousEventId, timestamp, type, ...rest } = event;
  const view: Record<string, Json> = {};
  const details: JsonObject = {};
  for (const [key, value] of Object.entries(Object.values(rest)[0] ?? {})) {
    if (LEFT_OUT.has(key)) continue;
    if (key === 'name') view.name = value;
    else if (key === 'input' || key === 'output') view[key] = JSON.parse(value);
    else if (key === 'assignedVariables') view.assigned = parseEach(value);
    else details[key] = key === 'parameters' ? JSON.parse(value) : value;
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(previousEventId === undefined ? {} : { prev: previousEventId }),
    type: type ?? '',
    ...view,
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

function parseEach(texts: Record<string, string>): JsonObject {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text)]));
}
