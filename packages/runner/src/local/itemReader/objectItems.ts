import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { textOf } from '../definition/fields.ts';
import { StateFailure } from '../failure/stateFailure.ts';
import type { Visit } from '../visit.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import type { ItemSource } from './itemSource.ts';
import type { ReadItem } from './itemStream.ts';
import { parquetItems } from './parquet.ts';
import { ITEM_PARSERS } from './parseItems.ts';
import { unsupportedReader } from './unsupportedReader.ts';

interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
}

/** Where Parameters or Arguments say that an object is. */
export function objectPlace(place: Readonly<JsonObject>): ObjectPlace {
  return { bucket: textOf(place, 'Bucket') ?? '', key: textOf(place, 'Key') ?? '' };
}

/** What `$$.Map.Item.Source` says of its items. */
export function objectSource({ bucket, key }: ObjectPlace): string {
  return `S3://${bucket}/${key}`;
}

/** Items of one object. */
export function objectItems(visit: Visit, { config, place }: ItemSource): Iterable<ReadItem> {
  return parsedItems(visit, objectPlace(place), config);
}

/** Items of an object by `ReaderConfig.InputType`. */
export function parsedItems(
  visit: Visit,
  place: ObjectPlace,
  config: Readonly<JsonObject>,
): Iterable<ReadItem> {
  const type = (textOf(config, 'InputType') ?? 'JSON').toUpperCase();
  const source = objectSource(place);
  if (type === 'PARQUET') {
    return [parquetItems(bytesOf(visit, place), source)];
  }
  const parse = ITEM_PARSERS.get(type);
  if (parse === undefined) throw unsupportedReader(visit, `an object of the type ${type}`);
  return parse({ pieces: piecesOf(visit, place), config, source });
}

/** @throws StateFailure `States.ItemReaderFailed` when there is no such object, or it is broken */
export function* piecesOf(visit: Visit, place: ObjectPlace): Generator<string, void, void> {
  const { bucket, key } = place;
  try {
    yield* found(place, visit.run.engine.objects.read(bucket, key));
  } catch (error) {
    throw unreadable(place, error);
  }
}

function bytesOf(visit: Visit, place: ObjectPlace): Uint8Array {
  const { bucket, key } = place;
  try {
    return found(place, visit.run.engine.objects.bytes(bucket, key));
  } catch (error) {
    throw unreadable(place, error);
  }
}

/** The text is unverified. */
function found<Content>({ bucket, key }: ObjectPlace, content: Content | undefined): Content {
  if (content !== undefined) return content;
  throw itemReaderFailed(`The specified key does not exist: s3://${bucket}/${key}`);
}

/** A file that is not packed as its name says, or that may not be read. */
function unreadable({ bucket, key }: ObjectPlace, error: unknown): unknown {
  if (error instanceof StateFailure || !(error instanceof Error)) return error;
  return itemReaderFailed(`Unable to read s3://${bucket}/${key}: ${error.message}`);
}
