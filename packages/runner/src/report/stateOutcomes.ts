import type { WorkflowReport } from './model.ts';
import type { Visit } from './timeline.ts';
import { timeline } from './timeline.ts';

/** How a state fared over all runs of a workflow, the worst first. */
export type StateOutcome = 'failed' | 'caught' | 'passed' | 'notReached';

const order: readonly StateOutcome[] = ['failed', 'caught', 'passed'];

/**
 * Outcomes by JSON Pointer of the state. `failed` only where the run was not expected to end like
 * that: a scenario that scripts a failure is a success of the workflow. Empty when nothing was
 * simulated.
 */
export function stateOutcomes({
  simulations = [],
  workflow,
}: WorkflowReport): Map<string, StateOutcome> {
  const outcomes = new Map<string, StateOutcome>();
  if (simulations.length === 0) return outcomes;
  const pointers = new Map(workflow.states.map(({ name, pointer }) => [name, pointer]));
  for (const { execution, asExpected } of simulations) {
    for (const visit of timeline(execution)) {
      const pointer = pointers.get(visit.state);
      if (pointer === undefined) continue;
      worsen(outcomes, pointer, outcomeOf(visit, asExpected));
    }
  }
  for (const { pointer } of workflow.states) {
    if (!outcomes.has(pointer)) outcomes.set(pointer, 'notReached');
  }
  return outcomes;
}

function outcomeOf({ outcome }: Visit, asExpected: boolean): StateOutcome {
  if (outcome === 'caught') return 'caught';
  return outcome === 'failed' && !asExpected ? 'failed' : 'passed';
}

function worsen(outcomes: Map<string, StateOutcome>, pointer: string, outcome: StateOutcome): void {
  const known = outcomes.get(pointer);
  if (known === undefined || order.indexOf(outcome) < order.indexOf(known)) {
    outcomes.set(pointer, outcome);
  }
}
