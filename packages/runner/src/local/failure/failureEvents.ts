import type { Visit } from '../visit.ts';
import { EvaluationFailure, ExecutionFailure, type StateFailure } from './stateFailure.ts';

/** Writes the events that a failure leaves before it is retried, caught or passed on. */
export function failureEvents(visit: Visit, failure: StateFailure, retried: boolean): void {
  if (failure instanceof ExecutionFailure) return;
  if (failure instanceof EvaluationFailure) evaluationFailed(visit, failure);
  if (retried || failure.error === 'States.Runtime') return;
  const { branch, run, state } = visit;
  if (state.type === 'Parallel') run.history.add(branch, 'ParallelStateFailed');
  if (state.type === 'Map') run.history.add(branch, 'MapStateFailed');
}

function evaluationFailed(visit: Visit, failure: EvaluationFailure): void {
  const { branch, run, state } = visit;
  const { error, cause, location } = failure;
  const nothingHappened = branch.lastEventId === visit.enteredEventId;
  // On AWS an evaluation that fails on entry follows the event before the state, not its
  // StateEntered.
  if (nothingHappened && !failure.afterEvaluation) branch.lastEventId = visit.followedEventId;
  run.history.add(branch, 'EvaluationFailed', {
    evaluationFailedEventDetails: {
      error,
      cause,
      ...(location === undefined ? {} : { location }),
      state: state.name,
    },
  });
}
