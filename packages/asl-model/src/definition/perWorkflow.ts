import type { Workflow } from './workflow.ts';

/** Computes something about a workflow once, however many rules ask for it. */
export function perWorkflow<T>(make: (workflow: Workflow) => T): (workflow: Workflow) => T {
  const made = new WeakMap<Workflow, { readonly value: T }>();
  return (workflow) => {
    const known = made.get(workflow);
    if (known) return known.value;
    const value = make(workflow);
    made.set(workflow, { value });
    return value;
  };
}
