import { choiceRules } from '../definition/choiceRules.ts';
import { objectSites } from '../definition/objectSites.ts';
import { perWorkflow } from '../definition/perWorkflow.ts';
import type { MachineSite, StateSite, Workflow } from '../definition/workflow.ts';
import { hasPlaceholder } from '../syntax/placeholder.ts';
import { fieldOf, stringOf, type TreeNode } from '../syntax/tree.ts';
import { statesByName, targetsOf } from './transitions.ts';

/** Which variables a state can read, and which of them can have a value by then. */
export interface Variables {
  /** Names that any state whose variables are visible there assigns, before or after. */
  visible(state: StateSite): ReadonlySet<string>;
  /** Whether a path leads to the state on which the variable is assigned before. */
  canBeAssigned(state: StateSite, name: string): boolean;
  /** The Parallel or Map state around a state, whose variables it sees too. */
  outside(state: StateSite): StateSite | undefined;
}

/**
 * The variables of a workflow: those in `Assign` of states, catchers and choice rules. A state sees
 * its own machine's and those around, up to a distributed Map.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html}
 * @example
 * const isLost = !variablesOf(workflow).canBeAssigned(state, 'jobName');
 */
export const variablesOf: (workflow: Workflow) => Variables = perWorkflow((workflow) => {
  const assigned = assigners(workflow);
  const visible = new Map<MachineSite, ReadonlySet<string>>();
  const after = new Map<MachineSite, Map<string, Reached>>();

  const reached = (machine: MachineSite, name: string): Reached => {
    const known = after.get(machine) ?? new Map<string, Reached>();
    after.set(machine, known);
    const found = known.get(name) ?? statesAfter(machine, assigned.get(machine)?.get(name) ?? []);
    if (known.size < mostVariables) known.set(name, found);
    return found;
  };
  return {
    outside: ({ machine }) => outside(machine),
    visible({ machine }) {
      const names = visible.get(machine) ?? visibleNames(assigned, machine);
      visible.set(machine, names);
      return names;
    },
    canBeAssigned(state, name) {
      for (let at: StateSite | undefined = state; at; at = outside(at.machine)) {
        const names = assigned.get(at.machine);
        // Searching for very many would take long: then, one anywhere is enough.
        if (names && names.size > mostVariables && names.has(name)) return true;
        const found = names?.has(name) ? reached(at.machine, name) : undefined;
        if (found === 'unknown' || found?.has(at)) return true;
      }
      return false;
    },
  };
});

/** Names by machine, and the states that assign each. */
type Assigners = ReadonlyMap<MachineSite, ReadonlyMap<string, readonly StateSite[]>>;
type Reached = ReadonlySet<StateSite> | 'unknown';

const mostVariables = 200;

function assigners(workflow: Workflow): Assigners {
  const found = new Map<MachineSite, Map<string, StateSite[]>>();
  for (const { node, state } of [...objectSites(workflow), ...choiceRules(workflow)]) {
    const assign = state && fieldOf(node, 'Assign');
    if (!state || assign?.kind !== 'object') continue;
    const names = found.get(state.machine) ?? new Map<string, StateSite[]>();
    found.set(state.machine, names);
    for (const { key } of assign.properties) {
      const name = key.endsWith('.$') ? key.slice(0, -2) : key;
      const states = names.get(name);
      if (states) states.push(state);
      else names.set(name, [state]);
    }
  }
  return found;
}

/** The states that come after one of some, on any path; unknown when a transition is. */
function statesAfter(machine: MachineSite, from: readonly StateSite[]): Reached {
  const names = statesByName(machine);
  const found = new Set<StateSite>();
  const open = [...from];
  for (let state = open.pop(); state; state = open.pop()) {
    for (const node of targetsOf(state)) {
      const target = stringOf(node);
      if (target === undefined || hasPlaceholder(target)) return 'unknown';
      const next = names.get(target);
      if (!next || found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

function visibleNames(assigned: Assigners, machine: MachineSite): ReadonlySet<string> {
  const names = new Set<string>();
  let around: MachineSite | undefined = machine;
  while (around) {
    for (const name of assigned.get(around)?.keys() ?? []) names.add(name);
    around = outside(around)?.machine;
  }
  return names;
}

/** The state whose variables the states of a machine see too. */
function outside({ node, parent }: MachineSite): StateSite | undefined {
  return isDistributed(node) ? undefined : parent;
}

function isDistributed(processor: TreeNode): boolean {
  const mode = fieldOf(fieldOf(processor, 'ProcessorConfig'), 'Mode');
  return mode?.kind === 'scalar' && mode.value === 'DISTRIBUTED';
}
