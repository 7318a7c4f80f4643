import type { Diagnostic, Workflow } from '@sfn-sagemaker/asl-model';
import type { Location } from '../../port/engine.ts';
import type { MockedStates } from '../mock.ts';
import type { LocalStore } from './localStore.ts';
import type { VirtualClock } from './virtualClock.ts';

/** What the local operations share. */
export interface LocalContext {
  readonly store: LocalStore;
  readonly clock: VirtualClock;
  readonly location: Location;
  /** Finds what AWS would refuse, before a definition is stored. */
  readonly check: (workflow: Workflow) => Promise<readonly Diagnostic[]>;
  /** Answers of tasks that nothing simulates, by name of the state machine. */
  readonly mocks: ReadonlyMap<string, MockedStates>;
  /** Whether somebody sends back the tokens of tasks that wait for them. */
  readonly callbacks: boolean;
}
