import { fieldOf, type StateSite } from '@sfn-sagemaker/asl-model';
import { generalError, type SageMakerCall } from '../sageMakerCall.ts';
import { errorNames, type NamedError } from './errorNames.ts';

/** Names that stand for every error of a call. */
const wildcards = ['States.ALL', 'States.TaskFailed'];

/** Whether a retrier is one that never retries. */
export function neverRetries({ rule }: NamedError): boolean {
  const attempts = fieldOf(rule, 'MaxAttempts');
  return attempts?.kind === 'scalar' && attempts.value === 0;
}

/** What a state retries or catches. */
export function handledErrors(state: StateSite, field: 'Retry' | 'Catch'): string[] {
  return errorNames(state, field)
    .filter((error) => !neverRetries(error))
    .map(({ name }) => name);
}

/** Whether a state catches what SageMaker answers when a name is taken, or a call is throttled. */
export function handlesGeneralError(call: SageMakerCall, field: 'Retry' | 'Catch'): boolean {
  const names = handledErrors(call.state, field);
  return [generalError(call.resource), ...wildcards].some((name) => names.includes(name));
}

/** Whether a state retries or catches an error by its name or as one of all. */
export function handlesError(state: StateSite, field: 'Retry' | 'Catch', name: string): boolean {
  const names = handledErrors(state, field);
  return [name, ...wildcards].some((each) => names.includes(each));
}
