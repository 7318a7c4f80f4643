import type { Workflow } from './workflow.ts';

/**
 * Computes something about a workflow once, however many rules ask for it. Only the last workflow
 * is remembered: rules
 * are applied to one after the other, and a WeakMap of all would make garbage collection a third
 * slower.
 *
 * @example
 * const waits = perWorkflow(({ states }) => states.filter(({ type }) => type === 'Wait'));
 * waits(workflow) === waits(workflow); // true
 */
export function perWorkflow<T>(make: (workflow: Workflow) => T): (workflow: Workflow) => T {
  let last: { readonly workflow: Workflow; readonly value: T } | undefined;
  return (workflow) => {
    if (last?.workflow !== workflow) last = { workflow, value: make(workflow) };
    return last.value;
  };
}
