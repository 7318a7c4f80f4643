import type { Clock } from '../../port/clock.ts';
import type { Location, StepFunctionsEngine } from '../../port/engine.ts';
import type { MockedStates } from '../mock.ts';
import { aliasOperations } from './aliases.ts';
import { definitionOperations } from './definitions.ts';
import { executionOperations } from './executions.ts';
import { folderStore } from './folderStore.ts';
import type { LocalContext } from './localContext.ts';
import { memoryStore } from './localStore.ts';
import { roleOperations } from './roles.ts';
import { stateMachineOperations } from './stateMachines.ts';
import { virtualClock } from './virtualClock.ts';

export interface LocalEngineOptions {
  /** Keeps the state between processes; without it, the state ends with the engine. */
  readonly stateFolder?: string;
  readonly location: Location;
  /** Tells when the engine is opened; from then on time is virtual. */
  readonly clock: Clock;
  /** Finds what AWS would refuse, before a definition is stored. */
  readonly check: LocalContext['check'];
  /** Answers of tasks that nothing simulates, by name of the state machine. */
  readonly mocks?: ReadonlyMap<string, MockedStates>;
}

/**
 * Step Functions and IAM on the embedded engine: the same operations, shapes and error codes as on AWS, without it.
 *
 * @throws {@link StageFailure} when the state folder cannot be used.
 */
export async function openLocalEngine(options: LocalEngineOptions): Promise<StepFunctionsEngine> {
  const { stateFolder, location, check, mocks = new Map() } = options;
  const store = stateFolder === undefined ? memoryStore() : folderStore(stateFolder);
  const { now } = await store.read();
  const clock = virtualClock(store, Math.max(options.clock.now(), now));
  const context: LocalContext = { store, clock, location, check, mocks };
  return {
    kind: 'local',
    location,
    stepFunctions: {
      ...stateMachineOperations(context),
      ...aliasOperations(context),
      ...executionOperations(context),
      ...definitionOperations(context),
    },
    iam: roleOperations(context),
    clock,
  };
}
