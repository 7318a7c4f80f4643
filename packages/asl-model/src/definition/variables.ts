import { fieldOf, type TreeNode } from '../syntax/tree.ts';
import { choiceRules } from './choiceRules.ts';
import { objectSites } from './objectSites.ts';
import { perWorkflow } from './perWorkflow.ts';
import type { MachineSite, Workflow } from './workflow.ts';

/** Variables that states of a machine assign, by machine. */
export type AssignedVariables = ReadonlyMap<MachineSite, ReadonlySet<string>>;

/**
 * Which variables the states of each machine assign, in `Assign` of states, catchers and choice
 * rules.
 *
 * @example
 * const names = visibleVariables(assignedVariables(workflow), state.machine);
 */
export const assignedVariables: (workflow: Workflow) => AssignedVariables =
  perWorkflow(findAssigned);

function findAssigned(workflow: Workflow): AssignedVariables {
  const assigned = new Map<MachineSite, Set<string>>();
  for (const { node, state } of [...objectSites(workflow), ...choiceRules(workflow)]) {
    const assign = state && fieldOf(node, 'Assign');
    if (!state || assign?.kind !== 'object') continue;
    const names = assigned.get(state.machine) ?? new Set();
    assigned.set(state.machine, names);
    for (const { key } of assign.properties) names.add(key.endsWith('.$') ? key.slice(0, -2) : key);
  }
  return assigned;
}

/**
 * Variables that a state of a machine may read: its own machine's and those around, up to a
 * distributed Map.
 */
export function visibleVariables(
  assigned: AssignedVariables,
  machine: MachineSite,
): ReadonlySet<string> {
  const names = new Set<string>();
  let around: MachineSite | undefined = machine;
  while (around) {
    for (const name of assigned.get(around) ?? []) names.add(name);
    around = isDistributed(around.node) ? undefined : around.parent?.machine;
  }
  return names;
}

function isDistributed(processor: TreeNode): boolean {
  const mode = fieldOf(fieldOf(processor, 'ProcessorConfig'), 'Mode');
  return mode?.kind === 'scalar' && mode.value === 'DISTRIBUTED';
}
