import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { isObject, listOf, textOf } from '../definition/fields.ts';
import type { Visit } from '../visit.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import type { ItemSource } from './itemSource.ts';
import type { ReadItem } from './itemStream.ts';
import { linesOf } from './lines.ts';
import { objectPlace, parsedItems, piecesOf } from './objectItems.ts';

/** Items of all the objects that a manifest names: of Athena, or of S3 Inventory. */
export function manifestItems(visit: Visit, source: ItemSource): Iterable<ReadItem> {
  const { config, place } = source;
  const pieces = piecesOf(visit, objectPlace(place));
  return textOf(config, 'ManifestType') === 'ATHENA_DATA'
    ? athenaItems(visit, pieces, config)
    : inventoryItems(visit, pieces);
}

/** One S3 URI a line, which Athena may put in quotes. */
function* athenaItems(
  visit: Visit,
  pieces: Iterable<string>,
  config: Readonly<JsonObject>,
): Generator<ReadItem, void, void> {
  for (const line of linesOf(pieces)) {
    const uri = line.trim().replace(/^"(.*)"$/, '$1');
    if (uri === '') continue;
    const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
    if (bucket === undefined || key === undefined) throw notAManifest(`${uri} is no S3 URI`);
    yield* parsedItems(visit, { bucket, key }, config);
  }
}

/**
 * Rows of the files that `manifest.json` names, with the columns that it names.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html
 */
function* inventoryItems(visit: Visit, pieces: Iterable<string>): Generator<ReadItem, void, void> {
  const manifest = parse([...pieces].join(''));
  const bucket = (textOf(manifest, 'destinationBucket') ?? '').replace(/^arn:[^:]+:s3:::/, '');
  const CSVHeaders = (textOf(manifest, 'fileSchema') ?? '').split(',').map((name) => name.trim());
  const config = { InputType: textOf(manifest, 'fileFormat') ?? 'CSV', CSVHeaders };
  for (const file of listOf(manifest, 'files').filter(isObject)) {
    yield* parsedItems(visit, { bucket, key: textOf(file, 'key') ?? '' }, config);
  }
}

function parse(text: string): JsonObject {
  try {
    const manifest: Json = JSON.parse(text);
    if (isObject(manifest)) return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw notAManifest(error.message);
  }
  throw notAManifest('it is no JSON object');
}

/** The text is unverified. */
function notAManifest(reason: string): Error {
  return itemReaderFailed(`Unable to parse the manifest: ${reason}`);
}
