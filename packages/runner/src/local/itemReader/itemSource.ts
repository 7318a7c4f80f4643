import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { FieldValue, StateData } from '../data/stateData.ts';
import { wholeNumber } from '../data/wholeNumber.ts';
import { isObject, objectOf, textOf } from '../definition/fields.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** What ItemReader asks for, evaluated before the Map Run starts. */
export interface ItemSource {
  readonly resource: string;
  /** Of Parameters or Arguments. */
  readonly place: Readonly<JsonObject>;
  readonly config: Readonly<JsonObject>;
  readonly maxItems: number | undefined;
}

export function* itemSource(visit: Visit, data: StateData): Steps<ItemSource | undefined> {
  const reader = objectOf(visit.state.fields, 'ItemReader');
  if (reader === undefined) return undefined;
  const config = objectOf(reader, 'ReaderConfig') ?? {};
  const inReader = data.inside(reader, 'ItemReader');
  const limit = yield* data.inside(config, 'ItemReader/ReaderConfig').value('MaxItems', 'number');
  const place = yield* inReader.work();
  return {
    resource: textOf(reader, 'Resource') ?? '',
    place: isObject(place) ? place : {},
    config,
    maxItems: limit && maxItems(visit, limit),
  };
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html */
const MOST_ITEMS = 100_000_000;

/** No items at all cannot be asked for: 0 takes them all, as no limit does (unverified). */
function maxItems(visit: Visit, limit: FieldValue): number {
  const most = wholeNumber(visit, limit);
  return most === 0 ? MOST_ITEMS : Math.min(most, MOST_ITEMS);
}
