import type { Json } from '@sfn-sagemaker/asl-model';
import type { StateData } from '../data/stateData.ts';
import { wholeNumber } from '../data/wholeNumber.ts';
import { isObject, objectOf, textOf } from '../definition/fields.ts';
import { ExecutionFailure } from '../failure/stateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import { ITEM_PARSERS, itemReaderFailed } from './parseItems.ts';

const GET_OBJECT = 's3:getObject';

/**
 * The items that a distributed Map reads from an object, one after the other.
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 *
 * @throws StateFailure `States.ItemReaderFailed` when there is no such object or it cannot be read.
 */
export function* readItems(visit: Visit, data: StateData): Steps<Iterable<Json>> {
  const reader = objectOf(visit.state.fields, 'ItemReader') ?? {};
  const config = objectOf(reader, 'ReaderConfig') ?? {};
  const resource = textOf(reader, 'Resource') ?? '';
  const parse = ITEM_PARSERS.get(textOf(config, 'InputType') ?? '');
  if (parse === undefined || !resource.endsWith(`:${GET_OBJECT}`)) throw unsupported(visit);
  const place = yield* data.inside(reader, 'ItemReader').work();
  const limit = yield* data.inside(config, 'ItemReader/ReaderConfig').value('MaxItems', 'number');
  const items = parse(piecesOf(visit, place), config);
  const most = limit && wholeNumber(visit, limit);
  return most === undefined || most <= 0 ? items : take(items, most);
}

function piecesOf(visit: Visit, place: Json): Iterable<string> {
  const { objects } = visit.run.engine;
  if (objects === undefined) throw unsupported(visit);
  const bucket = isObject(place) ? (textOf(place, 'Bucket') ?? '') : '';
  const key = isObject(place) ? (textOf(place, 'Key') ?? '') : '';
  const pieces = objects.read(bucket, key);
  if (pieces !== undefined) return pieces;
  // The text is unverified.
  throw itemReaderFailed(`The specified key does not exist: s3://${bucket}/${key}`);
}

function* take(items: Iterable<Json>, most: number): Generator<Json, void, void> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken === most) return;
  }
}

function unsupported({ state }: Visit): ExecutionFailure {
  return new ExecutionFailure(
    'sfn-sagemaker.UnsupportedItemReader',
    [
      `State ${JSON.stringify(state.name)} reads its items with ItemReader from something that this simulation does not have, so the run stops here.`,
      `Of S3 it reads objects with ${GET_OBJECT} and the input types ${[...ITEM_PARSERS.keys()].join(', ')}, if it is given any.`,
      'Simulate the state with the items in its input (ItemsPath, or Items in JSONata).',
    ].join(' '),
  );
}
