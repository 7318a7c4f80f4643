/** What a comparison of a choice rule is compared with. */
export type ComparisonValue = 'string' | 'number' | 'boolean' | 'timestamp' | 'path';

const ordered = ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'];
const families: Readonly<Record<string, ComparisonValue>> = {
  String: 'string',
  Numeric: 'number',
  Timestamp: 'timestamp',
};
const tests = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'];

function* rows(): Iterable<readonly [string, ComparisonValue]> {
  for (const [family, value] of Object.entries(families)) {
    for (const relation of ordered) {
      yield [`${family}${relation}`, value];
      yield [`${family}${relation}Path`, 'path'];
    }
  }
  yield ['BooleanEquals', 'boolean'];
  yield ['BooleanEqualsPath', 'path'];
  yield ['StringMatches', 'string'];
  for (const test of tests) yield [test, 'boolean'];
}

/**
 * The comparisons of JSONPath choice rules, by name.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html}
 */
export const comparisons: ReadonlyMap<string, ComparisonValue> = new Map(rows());
