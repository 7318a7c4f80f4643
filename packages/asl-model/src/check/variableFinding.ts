import {
  type AssignedVariables,
  assignedVariables,
  visibleVariables,
} from '../definition/variables.ts';
import type { MachineSite, StateSite, Workflow } from '../definition/workflow.ts';
import { nearest } from '../integration/nearest.ts';
import { shorten } from '../syntax/shorten.ts';
import type { Finding } from './rule.ts';

/** Tells of each variable that a state reads whether any state around could have assigned it. */
export function variableChecker(
  workflow: Workflow,
): (state: StateSite, name: string) => Finding | undefined {
  let assigned: AssignedVariables | undefined;
  const visible = new Map<MachineSite, ReadonlySet<string>>();
  return (state, name) => {
    // Few workflows read variables: those that do not need not pay for the search.
    assigned ??= assignedVariables(workflow.whole ?? workflow);
    const names = visible.get(state.machine) ?? visibleVariables(assigned, state.machine);
    visible.set(state.machine, names);
    if (names.has(name)) return undefined;
    const meant = nearest(name, names);
    return {
      message:
        `State "${shorten(state.name)}" reads the variable \`$${shorten(name)}\`, which no ` +
        `state assigns before: it has no value, and the expression fails.`,
      help: meant
        ? `Did you mean \`$${meant}\`?`
        : `Assign it in an earlier state: "Assign": { "${shorten(name)}": … }.`,
    };
  };
}
