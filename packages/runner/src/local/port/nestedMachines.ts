import type { MockedStates } from '../mock.ts';
import type { NestedMachine } from '../nested/nestedMachines.ts';
import type { StoredNestedMachine } from './executionRecord.ts';
import type { LocalState } from './localState.ts';

interface Known {
  /** By name of the state machine. */
  readonly mocks: ReadonlyMap<string, MockedStates>;
  /** What the execution has started before, as it was then. */
  readonly machines: readonly StoredNestedMachine[];
}

/** Everything that `states:startExecution` finds: the state machines as they are now. */
export function nestedMachines(
  { stateMachines }: LocalState,
  { machines, mocks }: Known,
): ReadonlyMap<string, NestedMachine> {
  const found = new Map<string, NestedMachine>();
  for (const { arn, name, revision, type } of stateMachines) {
    found.set(arn, {
      ...{ name, type, roleArn: revision.roleArn },
      definition: JSON.parse(revision.definition),
      mocks: mocks.get(name) ?? new Map(),
    });
  }
  for (const { arn, ...machine } of machines) {
    found.set(arn, { ...machine, mocks: new Map(machine.mocks) });
  }
  return found;
}
