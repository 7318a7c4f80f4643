import type { MachineSite, StateSite } from '../definition/workflow.ts';
import { isUnknown } from '../syntax/placeholder.ts';
import { fieldOf } from '../syntax/tree.ts';

/** Tells whether a state ends its state machine; one whose `End` is not known yet may. */
export function isTerminal({ type, node }: StateSite): boolean {
  if (type === 'Succeed' || type === 'Fail') return true;
  const end = fieldOf(node, 'End');
  return end !== undefined && (isUnknown(end) || (end.kind === 'scalar' && end.value === true));
}

export function hasTerminalState({ states }: MachineSite): boolean {
  return states.some(isTerminal);
}
