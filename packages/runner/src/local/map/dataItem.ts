import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { isObject } from '../definition/fields.ts';

/** One entry of the data that a Map iterates over. */
export interface DataItem {
  readonly value: Json;
  /** Of an entry of a JSON object. */
  readonly key?: string;
  /** Where it comes from: `STATE_DATA`, or the URI of the object in S3. */
  readonly source: string;
}

/** The source of what the state's own input holds. */
export const STATE_DATA = 'STATE_DATA';

/** The entries of an array, or the pairs of an object; absent for other values. */
export function dataItems(
  value: Json | undefined,
  source: string,
): readonly DataItem[] | undefined {
  if (Array.isArray(value)) return value.map((each) => ({ value: each, source }));
  if (!isObject(value)) return undefined;
  return Object.entries(value).map(([key, each]) => ({ key, value: each, source }));
}

/**
 * `$$.Map.Item`:
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html#contextobject-map
 */
export function mapItem(Index: number, { key, value, source }: DataItem): JsonObject {
  const item: JsonObject = { Index, Value: value, Source: source };
  if (key !== undefined) item.Key = key;
  return item;
}
