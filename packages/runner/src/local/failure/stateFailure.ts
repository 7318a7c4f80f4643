/**
 * What a state, branch or execution reports when it fails. Both texts can be absent, as with
 * `{ "Type": "Fail" }`.
 */
export class StateFailure extends Error {
  override readonly name: string = 'StateFailure';
  readonly error: string | undefined;
  override readonly cause: string | undefined;

  constructor(error: string | undefined, cause: string | undefined) {
    super(`${error ?? 'no error name'}: ${cause ?? 'no cause'}`);
    this.error = error;
    this.cause = cause;
  }
}

/**
 * A failed JSONata evaluation or a value of a wrong type that it gave: it leaves an
 * EvaluationFailed event.
 */
export class EvaluationFailure extends StateFailure {
  override readonly name: string = 'EvaluationFailure';
  /** The field, such as `Arguments` or `Output/result`; absent for the state's input. */
  readonly location: string | undefined;
  /** Whether the evaluation itself went well and only its value was refused. */
  readonly afterEvaluation: boolean;

  constructor(cause: string, location: string | undefined, afterEvaluation = false) {
    super('States.QueryEvaluationError', cause);
    this.location = location;
    this.afterEvaluation = afterEvaluation;
  }
}

/** Ends the whole execution: no Retry and no Catch sees it. */
export class ExecutionFailure extends StateFailure {
  override readonly name: string = 'ExecutionFailure';
}

/** The failure as the machine around a state sees it: an evaluation has left its event by then. */
export function thrownOn(failure: StateFailure): StateFailure {
  if (!(failure instanceof EvaluationFailure)) return failure;
  return new StateFailure(failure.error, failure.cause);
}
