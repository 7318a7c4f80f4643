import { fieldOf, textOf } from '../definition/fields.ts';
import type { Visit } from '../visit.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import type { ItemSource } from './itemSource.ts';
import type { ReadItem } from './itemStream.ts';
import { listItems } from './listItems.ts';
import { manifestItems } from './manifest.ts';
import { objectItems } from './objectItems.ts';
import { requireObjects, unsupportedReader } from './unsupportedReader.ts';

type Reader = (visit: Visit, source: ItemSource) => Iterable<ReadItem>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['s3:getObject', (visit, source) => (manifestKind(source) ?? objectItems)(visit, source)],
  ['s3:listObjectsV2', listItems],
]);

/** Older definitions say MANIFEST for a list of S3 Inventory. */
function manifestKind({ config }: ItemSource): Reader | undefined {
  const isManifest =
    fieldOf(config, 'ManifestType') !== undefined || textOf(config, 'InputType') === 'MANIFEST';
  return isManifest ? manifestItems : undefined;
}

/**
 * The items that a distributed Map reads from S3, one after the other.
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 *
 * @throws StateFailure `States.ItemReaderFailed` when there is no such object or it cannot be read.
 */
export function readItems(visit: Visit, source: ItemSource): Iterable<ReadItem> {
  const { maxItems, resource } = source;
  if (maxItems !== undefined && maxItems < 0) {
    throw itemReaderFailed('field MaxItems must be positive');
  }
  const read = READERS.get(resource.split(':').slice(-2).join(':'));
  if (read === undefined) throw unsupportedReader(visit, `the resource ${resource}`);
  requireObjects(visit);
  return read(visit, source);
}
