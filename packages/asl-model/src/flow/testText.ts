import { combiners } from '../definition/choiceRules.ts';
import { fieldOf, type ObjectNode, stringOf, type TreeNode } from '../syntax/tree.ts';

const longest = 60;
const signs: Readonly<Record<string, string>> = {
  Equals: '=',
  LessThan: '<',
  GreaterThan: '>',
  LessThanEquals: '≤',
  GreaterThanEquals: '≥',
  Matches: '~',
};
const comparison = /^(?:String|Numeric|Timestamp|Boolean)(.+?)(?:Path)?$/;

/**
 * A choice rule's test in a few characters, for graphs: `$.status = "Completed"`.
 *
 * @example
 * const label = testText(rule);
 */
export function testText(rule: ObjectNode): string {
  const text = conditionText(rule) ?? combinedText(rule) ?? comparisonText(rule);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function conditionText(rule: ObjectNode): string | undefined {
  const condition = stringOf(fieldOf(rule, 'Condition'));
  return condition?.replace(/^\{%\s*/, '').replace(/\s*%\}$/, '');
}

/** Nested tests are only named: what they test is in the definition. */
function combinedText(rule: ObjectNode): string | undefined {
  for (const combiner of combiners) {
    const inner = fieldOf(rule, combiner);
    if (inner?.kind === 'object') return `not ${testText(inner)}`;
    if (inner?.kind !== 'array') continue;
    const tests = inner.items.flatMap((item) => (item.kind === 'object' ? [testText(item)] : []));
    return tests.join(` ${combiner.toLowerCase()} `);
  }
  return undefined;
}

function comparisonText(rule: ObjectNode): string {
  const variable = stringOf(fieldOf(rule, 'Variable')) ?? '';
  const test = rule.properties.find(({ key }) => !['Variable', 'Next', 'Comment'].includes(key));
  if (!test) return variable;
  const sign = signs[comparison.exec(test.key)?.[1] ?? ''];
  if (sign) return `${variable} ${sign} ${literalText(test.value)}`;
  const negated = test.value.kind === 'scalar' && test.value.value === false;
  return `${variable} ${negated ? 'not ' : ''}${test.key}`;
}

function literalText(node: TreeNode): string {
  if (node.kind !== 'scalar') return '…';
  const { value } = node;
  return typeof value === 'string' && !value.startsWith('$') ? `"${value}"` : String(value);
}
