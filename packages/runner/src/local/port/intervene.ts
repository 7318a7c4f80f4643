import type { Intervention } from '../intervention.ts';
import type { LocalContext } from './localContext.ts';
import type { LocalState, StoredExecution } from './localState.ts';
import { runAgain } from './runStored.ts';

/**
 * Lets something happen to an execution now. It is run again from its start, with all that happened to it: up to now it
 * comes out the same.
 */
export async function intervene(
  context: LocalContext,
  state: LocalState,
  execution: StoredExecution,
  ...interventions: readonly Intervention[]
): Promise<void> {
  const { request } = await context.store.readRecord(execution);
  execution.interventions = [...execution.interventions, ...interventions];
  await runAgain(context, state, { execution, request });
}

/** Runs what still goes on again, after something changed that it may come upon. */
export async function runOn(context: LocalContext, state: LocalState): Promise<void> {
  const now = context.clock.now();
  for (const execution of state.executions) {
    if (execution.stopDate > now) await intervene(context, state, execution);
  }
}
