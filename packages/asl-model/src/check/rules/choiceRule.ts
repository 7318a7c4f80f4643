import { type ChoiceRuleSite, choiceRules } from '../../definition/choiceRules.ts';
import { shapeField } from '../../definition/shape.ts';
import { choiceRuleShape } from '../../definition/state/choice.ts';
import { nearest } from '../../integration/nearest.ts';
import { COMPARISON_OPERATORS } from '../../query/comparison/comparisonOperators.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import type { Report, Rule } from '../rule.ts';

const known = [...COMPARISON_OPERATORS.keys(), 'And', 'Or', 'Not', 'Variable', 'Condition'];
const nestedFields = ['Variable', 'Comment'];

export const choiceRule: Rule = {
  code: 'ASL130',
  name: 'asl/choice-rule',
  severity: 'error',
  perState: true,
  title: 'A choice rule makes one test and names where to go',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of choiceRules(workflow)) {
      checkFields(site, report);
      checkTests(site, report);
    }
  },
};

function checkFields(site: ChoiceRuleSite, report: Report): void {
  const { state, node, pointer, nested, tests } = site;
  const name = shorten(state.name);
  for (const { key, keySpan } of node.properties) {
    if (tests.includes(key)) continue;
    if (nestedFields.includes(key)) continue;
    const outer = shapeField(choiceRuleShape, key);
    if (outer && !nested) continue;
    const place = { pointer: childPointer(pointer, key), span: keySpan };
    const meant = nearest(key, known);
    if (outer) {
      report(place, {
        message:
          `A test inside a choice rule of state "${name}" has "${key}": only the rule itself ` +
          `decides where to go, and Step Functions refuses it here.`,
        help: `Move "${key}" to the rule around it.`,
      });
    } else {
      report(place, {
        message:
          `A choice rule of state "${name}" has a field "${shorten(key)}": there is no such ` +
          `comparison, and Step Functions refuses it.`,
        help: meant ? `Did you mean "${meant}"?` : 'Write a comparison such as "StringEquals".',
      });
    }
  }
  if (nested || propertyOf(node, 'Next')) return;
  report(
    { pointer, span: { start: node.start, end: node.start + 1 } },
    {
      message:
        `A choice rule of state "${name}" has no "Next": Step Functions would not know where ` +
        `to go, and refuses it.`,
      help: 'Add "Next" with the name of a state; a Choice state cannot end by itself.',
    },
  );
}

function isNoField(key: string): boolean {
  return !nestedFields.includes(key) && !shapeField(choiceRuleShape, key);
}

function checkTests({ state, node, pointer, tests }: ChoiceRuleSite, report: Report): void {
  const name = shorten(state.name);
  const [first, second] = tests;
  const place = { pointer, span: { start: node.start, end: node.start + 1 } };
  if (first === undefined) {
    // A comparison that is misspelled is said so already.
    if (node.properties.some(({ key }) => isNoField(key))) return;
    const instead =
      state.queryLanguage === 'JSONata'
        ? 'Add "Condition": "{% … %}".'
        : 'Add "Variable" and a comparison such as "StringEquals".';
    report(place, {
      message:
        `A choice rule of state "${name}" tests nothing: Step Functions refuses a rule without ` +
        `a comparison.`,
      help: instead,
    });
  } else if (second !== undefined) {
    const span = propertyOf(node, second)?.keySpan ?? place.span;
    report(
      { pointer: childPointer(pointer, second), span },
      {
        message:
          `A choice rule of state "${name}" has both "${first}" and "${second}": Step ` +
          `Functions takes one test per rule.`,
        help: 'Combine them: "And": [ { … }, { … } ].',
      },
    );
  } else if (!COMPARISON_OPERATORS.has(first) && propertyOf(node, 'Variable')) {
    const span = propertyOf(node, 'Variable')?.keySpan ?? place.span;
    report(
      { pointer: `${pointer}/Variable`, span },
      {
        message:
          `A choice rule of state "${name}" has both "${first}" and "Variable": Step Functions ` +
          'says "The object must have only one of the following fields, [And, Or, Not, ' +
          'Variable, Condition]".',
        help: 'Move "Variable" into the test that compares it.',
      },
    );
  } else if (COMPARISON_OPERATORS.has(first) && !propertyOf(node, 'Variable')) {
    report(place, {
      message:
        `A choice rule of state "${name}" has "${first}" but no "Variable": Step Functions ` +
        `would not know what to compare, and refuses it.`,
      help: 'Add "Variable": "$.name".',
    });
  }
}
