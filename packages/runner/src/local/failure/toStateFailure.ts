import { QueryError } from '@sfn-sagemaker/asl-model';
import type { FieldValue } from '../data/stateData.ts';
import type { Visit } from '../visit.ts';
import { EvaluationFailure, StateFailure } from './stateFailure.ts';

/**
 * What a state reports for whatever was thrown inside it. Errors that are no matter of the workflow
 * (a malformed definition, a bug) go on as they are.
 */
export function toStateFailure(visit: Visit, thrown: unknown): StateFailure {
  if (thrown instanceof StateFailure) return thrown;
  if (thrown instanceof QueryError) return fromQueryError(visit, thrown);
  if (thrown instanceof RangeError && thrown.message.includes('call stack')) {
    return runtimeFailure(
      visit,
      'The definition or its data is nested too deeply to be evaluated.',
    );
  }
  throw thrown;
}

/** States.Runtime with the words that AWS puts before every such cause. */
export function runtimeFailure(visit: Visit, cause: string): StateFailure {
  return new StateFailure('States.Runtime', whileExecuting(visit, cause));
}

/**
 * A value outside of what its field takes. Of JSONata AWS calls that a failed evaluation, in an event
 * that follows on the state's entry (recorded for `Timestamp`).
 */
export function outOfRange(visit: Visit, { field }: FieldValue, cause: string): StateFailure {
  if (visit.state.queryLanguage === 'JSONPath') return runtimeFailure(visit, cause);
  return new EvaluationFailure(whileExecuting(visit, cause), field, true);
}

/** A value that JSONata gave and the state cannot use. */
export function refusedValue(visit: Visit, cause: string, location?: string): EvaluationFailure {
  return new EvaluationFailure(whileExecuting(visit, cause), location);
}

function whileExecuting({ state, enteredEventId }: Visit, cause: string): string {
  return `An error occurred while executing the state '${state.name}' (entered at the event id #${enteredEventId}). ${cause}`;
}

function fromQueryError(visit: Visit, { error, cause, location }: QueryError): StateFailure {
  const text = whileExecuting(visit, cause);
  if (error === 'States.QueryEvaluationError') return new EvaluationFailure(text, location);
  return new StateFailure(error, text);
}
