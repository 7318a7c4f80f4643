import { perWorkflow } from '../definition/perWorkflow.ts';
import type { MachineSite, Workflow } from '../definition/workflow.ts';
import { shorten } from '../syntax/shorten.ts';

/** Every state machine of a workflow: the whole one, branches and item processors. */
export const machinesOf: (workflow: Workflow) => readonly MachineSite[] = perWorkflow(
  (workflow) => {
    const inner = workflow.states.flatMap(({ machines }) => machines);
    return workflow.machine ? [workflow.machine, ...inner] : inner;
  },
);

/** How a message calls it. */
export function machineName({ parent }: MachineSite): string {
  if (!parent) return 'the state machine';
  const what = parent.type === 'Map' ? 'the item processor' : 'the branch';
  return `${what} of state "${shorten(parent.name)}"`;
}
