import { choiceRules } from '../../definition/choiceRules.ts';
import type {
  ComparisonOperator,
  ExpectedType,
} from '../../query/comparison/comparisonOperators.ts';
import { COMPARISON_OPERATORS } from '../../query/comparison/comparisonOperators.ts';
import { parseTimestamp } from '../../query/comparison/timestamp.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf, type TreeNode } from '../../syntax/tree.ts';
import { valueText } from '../describe.ts';
import type { Rule } from '../rule.ts';

const wants: Readonly<
  Record<ExpectedType | 'path', { text: string; test: (value: unknown) => boolean }>
> = {
  string: { text: 'a string', test: (value) => typeof value === 'string' },
  number: { text: 'a number', test: (value) => typeof value === 'number' },
  boolean: { text: '`true` or `false`', test: (value) => typeof value === 'boolean' },
  timestamp: {
    text: 'a time such as "2026-03-14T01:59:00Z"',
    test: (value) => typeof value === 'string' && parseTimestamp(value) !== undefined,
  },
  path: {
    text: 'a path such as `$.name`',
    // Another rule reads the path.
    test: (value) => typeof value === 'string',
  },
};

export const comparisonValue: Rule = {
  code: 'ASL132',
  name: 'asl/comparison-value',
  severity: 'error',
  perState: true,
  title: 'A comparison compares with a value of its own kind',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, node, pointer, tests } of choiceRules(workflow)) {
      for (const name of tests) {
        const want = wanted(COMPARISON_OPERATORS.get(name));
        const value = propertyOf(node, name)?.value;
        if (!want || !value || isRight(want, value)) continue;
        const span = value.kind === 'scalar' ? value : { start: value.start, end: value.start + 1 };
        const { text } = wants[want];
        report(
          { pointer: `${pointer}/${name}`, span },
          {
            message:
              `A choice rule of state "${shorten(state.name)}" compares with ` +
              `${valueText(value)}: "${name}" wants ${text}, and Step Functions refuses ` +
              `anything else.`,
            help: `Write ${text}, or use the comparison for what you have.`,
          },
        );
      }
    }
  },
};

function isRight(want: ExpectedType | 'path', node: TreeNode): boolean {
  if (node.kind === 'unknown') return true;
  if (node.kind !== 'scalar') return false;
  if (typeof node.value === 'string' && hasPlaceholder(node.value)) return true;
  return wants[want].test(node.value);
}

function wanted(operator: ComparisonOperator | undefined): ExpectedType | 'path' | undefined {
  return operator?.operandIsPath ? 'path' : operator?.expected;
}
