import type { Workflow } from './workflow.ts';

/** What rules find out about so many states stays in the processor's caches. */
const statesPerPart = 100;

/**
 * A workflow in parts of some states each, for rules that look at one state at a time. What such
 * rules share is then made, used and forgotten part by part: a large definition takes neither more
 * memory nor, in proportion, more time than a small one.
 */
export function* workflowParts(workflow: Workflow): Iterable<Workflow> {
  const { states } = workflow;
  if (states.length <= statesPerPart) {
    yield workflow;
    return;
  }
  for (let at = 0; at < states.length; at += statesPerPart) {
    const part = states.slice(at, at + statesPerPart);
    const machine = at === 0 ? workflow.machine : undefined;
    yield { ...workflow, machine, states: part, whole: workflow };
  }
}
