import type { Clock } from '../../port/clock.ts';
import type { Location, StepFunctionsEngine } from '../../port/engine.ts';
import type { MockedStates } from '../mock.ts';
import { activityOperations } from './activities.ts';
import { aliasOperations } from './aliases.ts';
import { definitionOperations } from './definitions.ts';
import { executionOperations } from './executions.ts';
import { folderStore } from './folderStore.ts';
import type { LocalContext } from './localContext.ts';
import { memoryStore } from './localStore.ts';
import { mapRunOperations } from './mapRuns.ts';
import { redriveOperations } from './redrive.ts';
import { roleOperations } from './roles.ts';
import type { StateFiles } from './stateFiles.ts';
import { stateMachineOperations } from './stateMachines.ts';
import { syncExecutionOperations } from './syncExecutions.ts';
import { taskTokenOperations } from './taskTokenOperations.ts';
import { virtualClock } from './virtualClock.ts';

export interface LocalEngineOptions {
  /** Keeps the state between processes; without it, the state ends with the engine. */
  readonly stateFolder?: string;
  /** How files in the folder are read and written. */
  readonly files?: StateFiles;
  readonly location: Location;
  /** Tells when the engine is opened; from then on time is virtual, but for waiting for somebody outside. */
  readonly clock: Clock;
  /** Finds what AWS would refuse, before a definition is stored. */
  readonly check: LocalContext['check'];
  /** Answers of tasks that nothing simulates, by name of the state machine. */
  readonly mocks?: ReadonlyMap<string, MockedStates>;
  /**
   * Whether somebody sends back the tokens of `.waitForTaskToken` tasks, as by default: they wait for it. Without, they
   * need a mock.
   */
  readonly callbacks?: boolean;
}

/**
 * Step Functions and IAM on the embedded engine: the same operations, shapes and error codes as on AWS, without it.
 *
 * @throws {@link StageFailure} when the state folder cannot be used.
 */
export async function openLocalEngine(options: LocalEngineOptions): Promise<StepFunctionsEngine> {
  const { stateFolder, location, check, mocks = new Map(), callbacks = true } = options;
  const store = stateFolder === undefined ? memoryStore() : folderStore(stateFolder, options.files);
  const { now } = await store.read();
  const opened = Math.max(options.clock.now(), now);
  const clock = virtualClock(store, {
    now: () => opened,
    sleep: (milliseconds, signal) => options.clock.sleep(milliseconds, signal),
  });
  const context: LocalContext = { store, clock, location, check, mocks, callbacks };
  return {
    kind: 'local',
    location,
    stepFunctions: {
      ...stateMachineOperations(context),
      ...aliasOperations(context),
      ...executionOperations(context),
      ...syncExecutionOperations(context),
      ...redriveOperations(context),
      ...mapRunOperations(context),
      ...activityOperations(context),
      ...taskTokenOperations(context),
      ...definitionOperations(context),
    },
    iam: roleOperations(context),
    clock,
  };
}
