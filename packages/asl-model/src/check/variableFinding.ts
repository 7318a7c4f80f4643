import type { StateSite, Workflow } from '../definition/workflow.ts';
import { variablesOf } from '../flow/variables.ts';
import { nearest } from '../integration/nearest.ts';
import { shorten } from '../syntax/shorten.ts';
import type { Finding } from './rule.ts';

/** Tells of a variable that a state reads whether any state before it can have assigned it. */
export function variableFinding(
  workflow: Workflow,
  state: StateSite,
  name: string,
): Finding | undefined {
  const variables = variablesOf(workflow.whole ?? workflow);
  if (variables.canBeAssigned(state, name)) return undefined;
  const names = variables.visible(state);
  const reads = `State "${shorten(state.name)}" reads the variable \`$${shorten(name)}\``;
  if (names.has(name)) {
    return {
      message:
        `${reads}, which is assigned only by states that do not come before it: it has no ` +
        'value, and the expression fails.',
      help: 'Assign it in a state on the way to this one; "Assign" of this state comes after.',
    };
  }
  const meant = nearest(name, names);
  return {
    message: `${reads}, which no state assigns before: it has no value, and the expression fails.`,
    help: meant
      ? `Did you mean \`$${meant}\`?`
      : `Assign it in an earlier state: "Assign": { "${shorten(name)}": … }.`,
  };
}
