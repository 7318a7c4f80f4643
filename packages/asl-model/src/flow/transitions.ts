import type { MachineSite, StateSite } from '../definition/workflow.ts';
import { childPointer } from '../syntax/pointer.ts';
import { fieldOf, type ObjectNode, stringOf, type TreeNode } from '../syntax/tree.ts';

/** Why a state goes to another one. */
export type TransitionKind = 'next' | 'choice' | 'default' | 'catch';

/** One way out of a state, as written. */
export interface Transition {
  readonly kind: TransitionKind;
  /** Name of the state it goes to; absent when it is not known yet or no string. */
  readonly target: string | undefined;
  /** The value of `Next` or `Default`. */
  readonly node: TreeNode;
  readonly pointer: string;
  /** The choice rule or catcher; absent for `next` and `default`. */
  readonly rule: ObjectNode | undefined;
}

/**
 * The ways out of a state, in document order of their kinds: `Next`, choice rules, `Default`,
 * catchers.
 *
 * @example
 * const targets = transitionsOf(state).map(({ target }) => target);
 */
export function transitionsOf(state: StateSite): readonly Transition[] {
  const { node, pointer, type } = state;
  const found: Transition[] = [];
  if (type !== 'Choice' && type !== 'Succeed' && type !== 'Fail') {
    add(found, { kind: 'next', field: 'Next', node, pointer });
  }
  if (type === 'Choice') {
    addRules(found, { kind: 'choice', field: 'Choices', node, pointer });
    add(found, { kind: 'default', field: 'Default', node, pointer });
  }
  if (type === 'Task' || type === 'Parallel' || type === 'Map') {
    addRules(found, { kind: 'catch', field: 'Catch', node, pointer });
  }
  return found;
}

interface From {
  readonly kind: TransitionKind;
  readonly field: string;
  readonly node: ObjectNode;
  readonly pointer: string;
}

function add(found: Transition[], { kind, field, node, pointer }: From): void {
  const value = fieldOf(node, field);
  if (!value) return;
  const rule = kind === 'choice' || kind === 'catch' ? node : undefined;
  found.push({ kind, target: stringOf(value), node: value, pointer: `${pointer}/${field}`, rule });
}

function addRules(found: Transition[], { kind, field, node, pointer }: From): void {
  const rules = fieldOf(node, field);
  if (rules?.kind !== 'array') return;
  for (const [index, rule] of rules.items.entries()) {
    if (rule.kind !== 'object') continue;
    add(found, {
      kind,
      field: 'Next',
      node: rule,
      pointer: childPointer(`${pointer}/${field}`, index),
    });
  }
}

/**
 * The states of a machine by name.
 *
 * @example
 * const train = statesByName(machine).get('Train');
 */
export function statesByName(machine: MachineSite): ReadonlyMap<string, StateSite> {
  if (last?.machine === machine) return last.names;
  const names = new Map<string, StateSite>();
  for (const state of machine.states) names.set(state.name, state);
  last = { machine, names };
  return names;
}

/** Several rules ask for the same machine, one after the other. */
let last:
  | { readonly machine: MachineSite; readonly names: ReadonlyMap<string, StateSite> }
  | undefined;

/**
 * The values that name a next state, in document order.
 *
 * @example
 * const names = targetsOf(state).flatMap((node) => stringOf(node) ?? []);
 */
export function targetsOf({ node, type }: StateSite): TreeNode[] {
  if (type === 'Succeed' || type === 'Fail') return [];
  const [target, list] = type === 'Choice' ? ['Default', 'Choices'] : ['Next', 'Catch'];
  const found: TreeNode[] = [];
  for (const { key, value } of node.properties) {
    if (key === target) found.push(value);
    if (key !== list || value.kind !== 'array') continue;
    for (const rule of value.items) {
      const next = fieldOf(rule, 'Next');
      if (next) found.push(next);
    }
  }
  return found;
}
