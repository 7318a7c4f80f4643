import { isServiceError } from '../port/serviceFailure.ts';

/** Something is not as it was found before: look again. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/**
 * What AWS answers when somebody else made, changed or deleted the same thing a moment before, or when it does not see
 * yet what was just made. IAM's errors have two spellings: the SDK's and that of its query protocol.
 */
const codes = [
  'ConcurrentModification',
  'ConcurrentModificationException',
  'ConflictException',
  'EntityAlreadyExists',
  'EntityAlreadyExistsException',
  'NoSuchEntity',
  'NoSuchEntityException',
  'ResourceNotFound',
  'StateMachineAlreadyExists',
  'StateMachineDoesNotExist',
];

/** Whether a step of a deployment failed because of what another one did at the same time. */
export function isConflict(error: unknown): error is Error {
  return error instanceof Outdated || isServiceError(error, ...codes);
}
