import { DefinitionError } from '../definition/definitionError.ts';
import type { MachinePlan, StatePlan } from '../definition/plan.ts';

/** The machine that a Map runs for each item. */
export function processorOf(state: StatePlan): MachinePlan {
  const [machine] = state.machines;
  if (machine !== undefined) return machine;
  throw new DefinitionError(
    state.pointer,
    `Map ${JSON.stringify(state.name)} has no ItemProcessor.`,
  );
}
