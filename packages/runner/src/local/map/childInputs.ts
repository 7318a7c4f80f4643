import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { FieldValue, StateData } from '../data/stateData.ts';
import { wholeNumber } from '../data/wholeNumber.ts';
import { objectOf } from '../definition/fields.ts';
import { outOfRange } from '../failure/toStateFailure.ts';
import type { ItemStream } from '../itemReader/itemStream.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import { mapItem } from './dataItem.ts';
import { iterationInput } from './items.ts';

/** What one child execution works on: an item, or with ItemBatcher several. */
export interface ChildInput {
  /** Place among the outputs. */
  readonly index: number;
  readonly input: Json;
  /** `$$.Map.Item`; a batch has none. */
  readonly item: JsonObject | undefined;
}

interface Batching {
  readonly most: number;
  readonly bytes: number;
  readonly shared: Json | undefined;
}

/** Takes items one by one, applies ItemSelector and puts them into batches. */
export class ChildInputs {
  readonly #data: StateData;
  readonly #items: ItemStream;
  readonly #batching: Batching | undefined;
  #itemIndex = 0;
  #childIndex = 0;
  /** An item that no longer fitted into the last batch. */
  #waiting: Json | undefined;

  constructor(data: StateData, items: ItemStream, batching: Batching | undefined) {
    this.#data = data;
    this.#items = items;
    this.#batching = batching;
  }

  *next(): Steps<ChildInput | undefined> {
    if (this.#batching !== undefined) return yield* this.#nextBatch(this.#batching);
    const item = yield* this.#nextItem();
    if (item === undefined) return undefined;
    const input = yield* iterationInput(this.#data, item);
    return { index: this.#childIndex++, input, item };
  }

  *#nextBatch({ most, bytes, shared }: Batching): Steps<ChildInput | undefined> {
    const batch: Json[] = [];
    let size = 0;
    while (batch.length < most) {
      const input = yield* this.#nextSelected();
      if (input === undefined) break;
      size += Buffer.byteLength(JSON.stringify(input));
      if (size > bytes && batch.length > 0) {
        this.#waiting = input;
        break;
      }
      batch.push(input);
    }
    if (batch.length === 0) return undefined;
    const input = { ...(shared === undefined ? {} : { BatchInput: shared }), Items: batch };
    return { index: this.#childIndex++, input, item: undefined };
  }

  *#nextSelected(): Steps<Json | undefined> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) return waiting;
    const item = yield* this.#nextItem();
    return item && (yield* iterationInput(this.#data, item));
  }

  *#nextItem(): Steps<JsonObject | undefined> {
    const item = yield* this.#items.next();
    return item && mapItem(this.#itemIndex++, item);
  }
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html */
export function* batchingOf(visit: Visit, data: StateData): Steps<Batching | undefined> {
  const batcher = objectOf(visit.state.fields, 'ItemBatcher');
  if (batcher === undefined) return undefined;
  const inside = data.inside(batcher, 'ItemBatcher');
  const items = yield* inside.value('MaxItemsPerBatch', 'number');
  const bytes = yield* inside.value('MaxInputBytesPerBatch', 'number');
  return {
    most: limitIn(visit, items) || Number.POSITIVE_INFINITY,
    bytes: limitIn(visit, bytes) || PAYLOAD_BYTES,
    shared: yield* inside.template('BatchInput'),
  };
}

function limitIn(visit: Visit, found: FieldValue | undefined): number {
  if (found === undefined) return 0;
  const limit = wholeNumber(visit, found);
  if (limit >= 0) return limit;
  // The text is unverified.
  throw outOfRange(visit, found, `${found.field} cannot be negative.`);
}

/** A child's input has the limit of every payload. */
const PAYLOAD_BYTES = 262_144;
