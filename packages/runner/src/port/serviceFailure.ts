import { adviceFor } from './failureAdvice.ts';
import { StageFailure } from './stageFailure.ts';

/** A call that the service refused, or that did not reach it. Its `name` is the service's error code, as in the SDK. */
class ServiceFailure extends StageFailure {
  override readonly name: string;
  /** As IAM policies and the API reference write it, such as `CreateStateMachine`. */
  readonly operation: string;
  /** What the service said. */
  readonly detail: string;

  constructor(operation: string, code: string, detail: string) {
    const said = detail === '' ? code : `${code}: ${detail}`;
    super(`${operation} failed: ${said}`, adviceFor(code, detail));
    this.name = code;
    this.operation = operation;
    this.detail = detail;
  }
}

/** Whether an error is the service's answer with one of these codes, explained or not. */
export function isServiceError(error: unknown, ...codes: readonly string[]): error is Error {
  return error instanceof Error && codes.includes(error.name);
}

/** Explains whatever a call threw; goes around every call of a port. */
export function serviceFailure(method: string, error: unknown): StageFailure {
  if (error instanceof StageFailure) return error;
  const operation = `${method.slice(0, 1).toUpperCase()}${method.slice(1)}`;
  return new ServiceFailure(operation, errorCode(error), errorDetail(error));
}

/** Network errors carry their code beside a `name` that says nothing. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const code: unknown = Reflect.get(error, 'code');
  return error.name === 'Error' && typeof code === 'string' ? code : error.name;
}

function errorDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === error.name ? '' : error.message;
}
