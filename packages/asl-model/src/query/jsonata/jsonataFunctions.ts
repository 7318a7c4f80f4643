import type { Json } from '../../json.ts';
import { chunks } from '../chunks.ts';
import { HASH_ALGORITHMS, hashText } from '../hashText.ts';
import { javaRandom } from '../javaRandom.ts';
import { numberRange } from '../numberRange.ts';
import { randomUuid } from '../randomUuid.ts';
import type { Random } from '../scope.ts';
import { type JsonataFunction, JsonataFunctionError } from './jsonataFunction.ts';

/** Nothing that a payload of 256 KiB can hold needs more. */
const RANGE_ITEMS = 100_000;

/**
 * What Step Functions adds to JSONata. The texts of their errors are ours (unverified).
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export const JSONATA_FUNCTIONS: readonly JsonataFunction[] = [
  {
    name: 'partition',
    parameters: ['array', 'number'],
    required: 2,
    evaluate: ([items, size]) => partition(items, Number(size)),
  },
  {
    name: 'range',
    parameters: ['number', 'number', 'number'],
    required: 3,
    sequence: true,
    evaluate: ([first, last, step]) => {
      const range = { first: Number(first), last: Number(last), step: Number(step) };
      const numbers = numberRange(range, RANGE_ITEMS);
      if (numbers.ok) return numbers.numbers;
      throw new JsonataFunctionError(numbers.reason);
    },
  },
  {
    name: 'hash',
    parameters: ['string', 'string'],
    required: 2,
    evaluate: ([text, algorithm]) => digest(String(text), String(algorithm)),
  },
  {
    name: 'random',
    parameters: ['number'],
    required: 0,
    evaluate: ([seed], { random }) => (typeof seed === 'number' ? javaRandom(seed)() : random()),
  },
  {
    name: 'uuid',
    parameters: [],
    required: 0,
    evaluate: (_, { random }) => randomUuid(random),
  },
  {
    name: 'parse',
    parameters: ['string'],
    required: 1,
    evaluate: ([text]) => parse(String(text)),
  },
  {
    // JSONata's own takes its randomness from the host: with it no two runs would be alike.
    name: 'shuffle',
    parameters: ['array'],
    required: 1,
    evaluate: ([items], { random }) => shuffle(items, random),
  },
];

function partition(items: Json | undefined, size: number): Json {
  if (!Number.isInteger(size) || size < 1) {
    throw new JsonataFunctionError('The chunk size must be a positive integer');
  }
  return chunks(Array.isArray(items) ? items : [], size);
}

function digest(text: string, algorithm: string): string {
  const hexadecimal = hashText(text, algorithm);
  if (hexadecimal !== undefined) return hexadecimal;
  throw new JsonataFunctionError(`The algorithm must be one of ${HASH_ALGORITHMS.join(', ')}`);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonataFunctionError('The argument of the function "parse" is no JSON text');
  }
}

/** Fisher and Yates. */
function shuffle(items: Json | undefined, random: Random): Json {
  const shuffled = Array.isArray(items) ? [...items] : [];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [left, right] = [shuffled[last], shuffled[other]];
    if (left === undefined || right === undefined) continue;
    shuffled[last] = right;
    shuffled[other] = left;
  }
  return shuffled;
}
