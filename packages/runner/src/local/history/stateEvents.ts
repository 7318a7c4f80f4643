import type { HistoryEventType } from '@aws-sdk/client-sfn';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StatePlan, StateType } from '../definition/plan.ts';
import type { ExecutionRun } from '../engine.ts';
import type { Exit, Visit } from '../visit.ts';
import type { Branch } from './branch.ts';

/** Payloads are never cut: GetExecutionHistory says so beside each. */
export const WHOLE: { readonly truncated: boolean } = { truncated: false };

export function enteredEvent(
  run: ExecutionRun,
  branch: Branch,
  { state, input }: { readonly state: StatePlan; readonly input: Json },
): number {
  return run.history.add(branch, `${state.type}StateEntered`, {
    stateEnteredEventDetails: {
      name: state.name,
      input: run.engine.payloads.text(input),
      inputDetails: WHOLE,
    },
  });
}

/** A Fail state is never left. */
export function exitedEvent({ run, branch, state }: Visit, exit: Exit): void {
  if (state.type === 'Fail') return;
  run.history.add(branch, `${state.type}StateExited`, {
    stateExitedEventDetails: {
      name: state.name,
      output: run.engine.payloads.text(exit.output),
      outputDetails: WHOLE,
      ...assignedDetails(exit.assigned),
    },
  });
}

function assignedDetails(assigned: Readonly<JsonObject> | undefined): object {
  if (assigned === undefined) return {};
  const texts = Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]);
  return {
    assignedVariables: Object.fromEntries(texts),
    assignedVariablesDetails: WHOLE,
  };
}

const ABORTED: ReadonlyMap<StateType, HistoryEventType> = new Map([
  ['Task', 'TaskStateAborted'],
  ['Wait', 'WaitStateAborted'],
  ['Map', 'MapStateAborted'],
  ['Parallel', 'ParallelStateAborted'],
]);

/** A state that ends because its branch was given up. */
export function abortedEvent({ run, branch, state }: Visit): void {
  const type = ABORTED.get(state.type);
  if (type !== undefined) run.history.note(branch.lastEventId, type);
}
