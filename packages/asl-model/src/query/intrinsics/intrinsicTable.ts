import { array } from './array.ts';
import { arrayContains } from './arrayContains.ts';
import { arrayGetItem } from './arrayGetItem.ts';
import { arrayLength } from './arrayLength.ts';
import { arrayPartition } from './arrayPartition.ts';
import { arrayRange } from './arrayRange.ts';
import { arrayUnique } from './arrayUnique.ts';
import { base64Decode } from './base64Decode.ts';
import { base64Encode } from './base64Encode.ts';
import { format } from './format.ts';
import { hash } from './hash.ts';
import type { Intrinsic } from './intrinsic.ts';
import { jsonMerge } from './jsonMerge.ts';
import { jsonToString } from './jsonToString.ts';
import { mathAdd } from './mathAdd.ts';
import { mathRandom } from './mathRandom.ts';
import { stringSplit } from './stringSplit.ts';
import { stringToJson } from './stringToJson.ts';
import { uuid } from './uuid.ts';

/**
 * Every intrinsic function of Step Functions, by name.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 *
 * @example
 * const least = INTRINSICS.get('States.Format')?.arity[0] ?? 0;
 */
export const INTRINSICS: ReadonlyMap<string, Intrinsic> = new Map(
  [
    array,
    arrayContains,
    arrayGetItem,
    arrayLength,
    arrayPartition,
    arrayRange,
    arrayUnique,
    base64Decode,
    base64Encode,
    format,
    hash,
    jsonMerge,
    jsonToString,
    mathAdd,
    mathRandom,
    stringSplit,
    stringToJson,
    uuid,
  ].map((intrinsic) => [intrinsic.name, intrinsic]),
);
