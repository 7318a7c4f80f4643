import type { Json, JsonObject, QueryError } from '@sfn-sagemaker/asl-model';
import type { FieldValue, StateData } from '../data/stateData.ts';
import { unexpectedType } from '../data/unexpectedType.ts';
import type { StateFailure } from '../failure/stateFailure.ts';
import { refusedValue, runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** The array that a Map state iterates over. */
export function* selectItems(visit: Visit, data: StateData): Steps<readonly Json[]> {
  const found = yield* data.items();
  if (Array.isArray(found.value)) return found.value;
  throw notAnArray(visit, found);
}

/** What one iteration works on: ItemSelector (once called Parameters), or the item itself. */
export function* iterationInput(data: StateData, item: JsonObject): Steps<Json> {
  const selected = yield* data.template('ItemSelector', { item });
  return selected ?? (yield* data.template('Parameters', { item })) ?? item.Value ?? null;
}

function notAnArray(
  visit: Visit,
  { field, value, written }: FieldValue,
): StateFailure | QueryError {
  if (visit.state.queryLanguage === 'JSONPath') {
    return runtimeFailure(visit, `Reference path ${JSON.stringify(written)} must point to array.`);
  }
  if (field !== '')
    return unexpectedType({ field, written, value: value ?? null, expected: 'array' });
  const shown = JSON.stringify(value ?? null);
  return refusedValue(visit, `Map state input must be an array but was: ${shown}`);
}
