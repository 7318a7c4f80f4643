import { qualifiedArn } from '../../plan/names.ts';
import { parseQualifiedArn } from './localArn.ts';
import type { LocalState, StoredRevision, StoredStateMachine } from './localState.ts';
import { requireStateMachine, requireVersion } from './lookup.ts';

/** What StartExecution's ARN leads to. */
export interface Started {
  readonly machine: StoredStateMachine;
  readonly revision: StoredRevision;
  readonly stateMachineVersionArn?: string;
  readonly stateMachineAliasArn?: string;
}

/**
 * The revision that a state machine, a version or an alias runs. An alias with two versions runs the one with the
 * greater weight: nothing is left to chance here.
 *
 * @throws {@link LocalError} `StateMachineDoesNotExist`, for a missing alias too (unverified on AWS)
 */
export function startedFrom(state: LocalState, arn: string | undefined): Started {
  const { stateMachineArn, qualifier } = parseQualifiedArn(arn);
  const machine = requireStateMachine(state, stateMachineArn);
  if (qualifier === undefined) return { machine, revision: machine.revision };
  const alias = machine.aliases.find(({ name }) => name === qualifier);
  const [route] = alias?.routing.toSorted((left, right) => right.weight - left.weight) ?? [];
  const versionArn = route?.stateMachineVersionArn ?? qualifiedArn(machine.arn, qualifier);
  return {
    machine,
    revision: requireVersion(machine, versionArn),
    stateMachineVersionArn: versionArn,
    ...(alias && { stateMachineAliasArn: qualifiedArn(machine.arn, alias.name) }),
  };
}
