import { choiceRules } from '../../definition/choiceRules.ts';
import { isUnknown } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { TreeNode } from '../../syntax/tree.ts';
import { valueText } from '../describe.ts';
import type { Rule } from '../rule.ts';

interface Operand {
  readonly text: string;
  readonly test: (node: TreeNode) => boolean;
}

const isTest = (node: TreeNode): boolean => node.kind === 'object' || node.kind === 'unknown';
const tests: Operand = {
  text: 'an array of tests that is not empty',
  test: (node) => node.kind === 'array' && node.items.length > 0 && node.items.every(isTest),
};
const condition: Operand = {
  text: '`true`, `false` or an expression in {% … %}',
  test: (node) => node.kind === 'scalar' && ['string', 'boolean'].includes(typeof node.value),
};

/** @see {@link https://states-language.net/spec.html#choice-state} */
const operands: ReadonlyMap<string, Operand> = new Map([
  ['And', tests],
  ['Or', tests],
  ['Not', { text: 'one test', test: isTest }],
  ['Condition', condition],
]);

export const choiceOperands: Rule = {
  code: 'ASL133',
  name: 'asl/choice-operands',
  severity: 'error',
  perState: true,
  title: '`And` and `Or` combine tests, `Not` reverses one, `Condition` is true or false',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, node, pointer } of choiceRules(workflow)) {
      for (const { key, value } of node.properties) {
        const operand = operands.get(key);
        if (!operand || isUnknown(value) || operand.test(value)) continue;
        // Of the other language: another rule says so.
        if ((key === 'Condition') !== (state.queryLanguage === 'JSONata')) continue;
        const span = value.kind === 'scalar' ? value : { start: value.start, end: value.start + 1 };
        report(
          { pointer: `${pointer}/${key}`, span },
          {
            message:
              `A choice rule of state "${shorten(state.name)}" has ${valueText(value)} as ` +
              `"${key}": Step Functions wants ${operand.text}.`,
            help: `Write ${operand.text}.`,
          },
        );
      }
    }
  },
};
