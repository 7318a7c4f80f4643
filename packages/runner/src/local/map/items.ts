import type { Json, JsonObject, QueryError } from '@sfn-sagemaker/asl-model';
import type { FieldValue, StateData } from '../data/stateData.ts';
import { unexpectedType } from '../data/unexpectedType.ts';
import type { StateFailure } from '../failure/stateFailure.ts';
import { refusedValue, runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import { type DataItem, dataItems, STATE_DATA } from './dataItem.ts';

/**
 * What a Map state iterates over: an array, and in distributed mode also the pairs of an object. An
 * inline Map refused objects when it was recorded; today's documentation does not tell the two
 * apart.
 */
export function* selectItems(visit: Visit, data: StateData): Steps<readonly DataItem[]> {
  const found = yield* data.items();
  const inline = visit.state.childExecutions === undefined;
  const refused = inline && !Array.isArray(found.value);
  const items = refused ? undefined : dataItems(found.value, STATE_DATA);
  if (items !== undefined) return items;
  throw notAnArray(visit, found);
}

/** What one iteration works on: ItemSelector (once called Parameters), or the item itself. */
export function* iterationInput(data: StateData, item: JsonObject): Steps<Json> {
  const selected = yield* data.template('ItemSelector', { item });
  return selected ?? (yield* data.template('Parameters', { item })) ?? itemItself(item);
}

/** Of an object's entry it is the pair (the names in it are unverified). */
function itemItself({ Key, Value = null }: JsonObject): Json {
  return Key === undefined ? Value : { Key, Value };
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
