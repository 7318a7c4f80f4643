import type { MachineSite, StateSite } from '../definition/workflow.ts';
import { hasPlaceholder } from '../syntax/placeholder.ts';
import { fieldOf, stringOf } from '../syntax/tree.ts';
import { statesByName, targetsOf } from './transitions.ts';

/**
 * The states that an execution can come to from `StartAt`. Absent when that cannot be told: the
 * start or a target is
 * missing or not known yet.
 *
 * @example
 * const unreachable = machine.states.filter((state) => reachableStates(machine)?.has(state) ===
 * false);
 */
export function reachableStates(machine: MachineSite): ReadonlySet<StateSite> | undefined {
  const byName = statesByName(machine);
  const start = byName.get(stringOf(fieldOf(machine.node, 'StartAt')) ?? '');
  if (!start) return undefined;
  const reached = new Set([start]);
  // A Set is walked in the order of insertion, and what is added while walking is walked too.
  for (const state of reached) {
    for (const node of targetsOf(state)) {
      const target = stringOf(node);
      if (target === undefined) return undefined;
      const next = byName.get(target);
      if (next) reached.add(next);
      else if (hasPlaceholder(target)) return undefined;
    }
  }
  return reached;
}
