import { COMPARISON_OPERATORS } from '../query/comparison/comparisonOperators.ts';
import { childPointer } from '../syntax/pointer.ts';
import { fieldOf, type ObjectNode, type TreeNode } from '../syntax/tree.ts';
import { perWorkflow } from './perWorkflow.ts';
import type { StateSite, Workflow } from './workflow.ts';

/** Fields that combine tests. */
export const combiners: readonly string[] = ['And', 'Or', 'Not'];

/** A choice rule, or a test inside one, where it is written. */
export interface ChoiceRuleSite {
  readonly state: StateSite;
  readonly node: ObjectNode;
  readonly pointer: string;
  /** Inside `And`, `Or` or `Not`. */
  readonly nested: boolean;
  /** Its comparisons, combiners and `Condition`. */
  readonly tests: readonly string[];
}

/**
 * Every choice rule of a workflow and the tests inside, in document order.
 *
 * @example
 * const rules = choiceRules(workflow).filter(({ nested }) => !nested);
 */
export const choiceRules: (workflow: Workflow) => readonly ChoiceRuleSite[] = perWorkflow(
  ({ states }) => states.filter(({ type }) => type === 'Choice').flatMap(rulesOf),
);

function rulesOf(state: StateSite): ChoiceRuleSite[] {
  const choices = fieldOf(state.node, 'Choices');
  const sites: ChoiceRuleSite[] = [];
  if (choices?.kind === 'array')
    addRules(sites, { state, value: choices, pointer: `${state.pointer}/Choices`, nested: false });
  return sites;
}

interface RulePlace {
  readonly state: StateSite;
  readonly value: TreeNode;
  readonly pointer: string;
  readonly nested: boolean;
}

/** Adds a rule or the rules of a list, and the tests inside. */
function addRules(sites: ChoiceRuleSite[], place: RulePlace): void {
  const { state, value, pointer, nested } = place;
  if (value.kind === 'array') {
    for (const [index, item] of value.items.entries()) {
      if (item.kind === 'object')
        addRules(sites, { ...place, value: item, pointer: childPointer(pointer, index) });
    }
  }
  if (value.kind !== 'object') return;
  const keys = value.properties.map(({ key }) => key);
  sites.push({ state, node: value, pointer, nested, tests: keys.filter(isTest) });
  for (const { key, value: inner } of value.properties) {
    if (combiners.includes(key))
      addRules(sites, { state, value: inner, pointer: `${pointer}/${key}`, nested: true });
  }
}

function isTest(key: string): boolean {
  return COMPARISON_OPERATORS.has(key) || combiners.includes(key) || key === 'Condition';
}
