import { qualifiedArn } from '../../plan/names.ts';
import { parseQualifiedArn } from './localArn.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredAlias, StoredStateMachine, StoredVersion } from './localState.ts';

/** @throws {@link LocalError} `StateMachineDoesNotExist` */
export function requireStateMachine(state: LocalState, arn: string): StoredStateMachine {
  const machine = state.stateMachines.find((candidate) => candidate.arn === arn);
  if (machine !== undefined) return machine;
  throw noStateMachine(arn);
}

/** @throws {@link LocalError} `StateMachineDoesNotExist` */
export function requireVersion(machine: StoredStateMachine, arn: string): StoredVersion {
  const version = machine.versions.find(
    ({ number }) => qualifiedArn(machine.arn, String(number)) === arn,
  );
  if (version !== undefined) return version;
  throw noStateMachine(arn);
}

function noStateMachine(arn: string): LocalError {
  return new LocalError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
}

/** @throws {@link LocalError} `ResourceNotFound` when there is no such alias */
export function requireAlias(
  state: LocalState,
  arn: string | undefined,
): { readonly machine: StoredStateMachine; readonly alias: StoredAlias } {
  const { stateMachineArn, qualifier } = parseQualifiedArn(arn);
  const machine = state.stateMachines.find((candidate) => candidate.arn === stateMachineArn);
  const alias = machine?.aliases.find(({ name }) => name === qualifier);
  if (machine !== undefined && alias !== undefined) return { machine, alias };
  throw new LocalError(
    'ResourceNotFound',
    `Request references a resource that does not exist: '${arn}'`,
  );
}
