import type { MockedStates } from '../mock.ts';
import type { NestedMachine } from '../nested/nestedMachines.ts';
import type { LocalState } from './localState.ts';

/** Everything that `states:startExecution` finds: the state machines as they are now. */
export function nestedMachines(
  { stateMachines }: LocalState,
  mocks: ReadonlyMap<string, MockedStates>,
): ReadonlyMap<string, NestedMachine> {
  return new Map(
    stateMachines.map(({ arn, name, revision, type }) => [
      arn,
      {
        ...{ name, type, roleArn: revision.roleArn },
        definition: JSON.parse(revision.definition),
        mocks: mocks.get(name) ?? new Map(),
      },
    ]),
  );
}
