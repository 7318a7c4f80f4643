import type { Json } from '../../json.ts';
import { matchesWildcards } from './matchesWildcards.ts';
import { compareTimestamps, parseTimestamp, type Timestamp } from './timestamp.ts';

/** What an operator is compared with: a value of this type, or for `…Path` a path to one. */
export type ExpectedType = 'string' | 'number' | 'boolean' | 'timestamp';

/** One data-test expression of a Choice rule in a JSONPath state. */
export interface ComparisonOperator {
  readonly name: string;
  readonly expected: ExpectedType;
  /** It is about whether `Variable` leads anywhere: it must not fail when it does not. */
  readonly testsPresence: boolean;
  /** The operand is a path whose value is compared. */
  readonly operandIsPath: boolean;
  /** The variable's value is undefined only where {@link testsPresence}. */
  test(value: Json | undefined, expected: Json): boolean;
}

type Test = (value: Json | undefined, expected: Json) => boolean;
type Order = (difference: number) => boolean;

/** Suffix of the operator's name, and which way round the operands must be. */
const ORDERS: readonly (readonly [suffix: string, holds: Order])[] = [
  ['Equals', (difference) => difference === 0],
  ['GreaterThan', (difference) => difference > 0],
  ['GreaterThanEquals', (difference) => difference >= 0],
  ['LessThan', (difference) => difference < 0],
  ['LessThanEquals', (difference) => difference <= 0],
];

/** A comparison of values that are not of the operator's type is false (recorded on AWS). */
const ordered: readonly ComparisonOperator[] = ORDERS.flatMap(([suffix, holds]) => [
  ...withPath(`Numeric${suffix}`, 'number', (value, expected) => {
    return typeof value === 'number' && typeof expected === 'number' && holds(value - expected);
  }),
  ...withPath(`String${suffix}`, 'string', (value, expected) => {
    if (typeof value !== 'string' || typeof expected !== 'string') return false;
    return holds(compareTexts(value, expected));
  }),
  ...withPath(`Timestamp${suffix}`, 'timestamp', (value, expected) => {
    const [left, right] = [timestampOf(value), timestampOf(expected)];
    return left !== undefined && right !== undefined && holds(compareTimestamps(left, right));
  }),
]);

/** `Is…: false` holds when the value is not so. */
const types: readonly ComparisonOperator[] = [
  typeTest('IsBoolean', (value) => typeof value === 'boolean'),
  typeTest('IsNull', (value) => value === null),
  typeTest('IsNumeric', (value) => typeof value === 'number'),
  { ...typeTest('IsPresent', (value) => value !== undefined), testsPresence: true },
  typeTest('IsString', (value) => typeof value === 'string'),
  typeTest('IsTimestamp', (value) => timestampOf(value) !== undefined),
];

/**
 * Every data-test expression by name.
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
 *
 * @example
 * const takesPath = COMPARISON_OPERATORS.get('StringEqualsPath')?.operandIsPath ?? false;
 */
export const COMPARISON_OPERATORS: ReadonlyMap<string, ComparisonOperator> = new Map(
  [
    ...withPath('BooleanEquals', 'boolean', (value, expected) => {
      return typeof value === 'boolean' && value === expected;
    }),
    ...ordered,
    literal('StringMatches', 'string', (value, expected) => {
      if (typeof value !== 'string' || typeof expected !== 'string') return false;
      return matchesWildcards(value, expected);
    }),
    ...types,
  ].map((operator) => [operator.name, operator]),
);

/**
 * Whether a data-test expression holds. For a `…Path` operator, `expected` is what its path leads
 * to.
 *
 * @throws RangeError when there is no such operator.
 *
 * @example
 * const done = compare('StringEquals', 'Completed', 'Completed');
 */
export function compare(operator: string, value: Json | undefined, expected: Json): boolean {
  const known = COMPARISON_OPERATORS.get(operator);
  if (known === undefined) throw new RangeError(`There is no comparison operator ${operator}.`);
  return known.test(value, expected);
}

function literal(name: string, expected: ExpectedType, test: Test): ComparisonOperator {
  return { name, expected, testsPresence: false, operandIsPath: false, test };
}

function withPath(name: string, expected: ExpectedType, test: Test): ComparisonOperator[] {
  const plain = literal(name, expected, test);
  return [plain, { ...plain, name: `${name}Path`, operandIsPath: true }];
}

function typeTest(name: string, is: (value: Json | undefined) => boolean): ComparisonOperator {
  return literal(name, 'boolean', (value, expected) => is(value) === expected);
}

/** By UTF-16 code units, as Java compares strings (unverified). */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function timestampOf(value: Json | undefined): Timestamp | undefined {
  return typeof value === 'string' ? parseTimestamp(value) : undefined;
}
