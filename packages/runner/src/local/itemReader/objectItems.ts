import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { textOf } from '../definition/fields.ts';
import type { Visit } from '../visit.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import type { ItemSource } from './itemSource.ts';
import { ITEM_PARSERS } from './parseItems.ts';
import { unsupportedReader } from './unsupportedReader.ts';

/** Items of one object. */
export function objectItems(visit: Visit, { config, place }: ItemSource): Iterable<Json> {
  const pieces = piecesOf(visit, textOf(place, 'Bucket') ?? '', textOf(place, 'Key') ?? '');
  return parsedItems(visit, pieces, config);
}

/** Items of a text by `ReaderConfig.InputType`. */
export function parsedItems(
  visit: Visit,
  pieces: Iterable<string>,
  config: Readonly<JsonObject>,
): Iterable<Json> {
  const type = textOf(config, 'InputType') ?? 'JSON';
  const parse = ITEM_PARSERS.get(type);
  if (parse === undefined) throw unsupportedReader(visit, `an object of the type ${type}`);
  return parse(pieces, config);
}

/** @throws StateFailure `States.ItemReaderFailed` when there is no such object */
export function piecesOf(visit: Visit, bucket: string, key: string): Iterable<string> {
  const pieces = visit.run.engine.objects.read(bucket, key);
  if (pieces !== undefined) return pieces;
  // The text is unverified.
  throw itemReaderFailed(`The specified key does not exist: s3://${bucket}/${key}`);
}
