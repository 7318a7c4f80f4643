import { textOf } from '../definition/fields.ts';
import type { ListedObject } from '../objects/objectStore.ts';
import type { Visit } from '../visit.ts';
import type { ItemSource } from './itemSource.ts';
import type { ReadItem } from './itemStream.ts';
import { parsedItems } from './objectItems.ts';

/** The objects of a bucket, or with LOAD_AND_FLATTEN the items in all of them. */
export function listItems(visit: Visit, { config, place }: ItemSource): Iterable<ReadItem> {
  const bucket = textOf(place, 'Bucket') ?? '';
  const listed = visit.run.engine.objects.list(bucket, textOf(place, 'Prefix') ?? '');
  if (textOf(config, 'Transformation') === 'LOAD_AND_FLATTEN') {
    return loaded(visit, bucket, { listed, config });
  }
  return described(visit, bucket, listed);
}

function* loaded(
  visit: Visit,
  bucket: string,
  { listed, config }: { readonly listed: Iterable<ListedObject> } & Pick<ItemSource, 'config'>,
): Generator<ReadItem, void, void> {
  for (const { key } of listed) {
    yield* parsedItems(visit, { bucket, key }, config);
  }
}

/** Objects were last modified when the run began: another time would change from run to run. */
function* described(
  visit: Visit,
  bucket: string,
  listed: Iterable<ListedObject>,
): Generator<ReadItem, void, void> {
  const LastModified = Math.floor(visit.run.engine.startTime / 1000);
  for (const { key: Key, size: Size, etag } of listed) {
    const value = { Etag: `"${etag}"`, Key, LastModified, Size, StorageClass: 'STANDARD' };
    yield { value, source: `S3://${bucket}` };
  }
}
