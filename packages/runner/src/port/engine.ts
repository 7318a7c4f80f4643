import type { Clock } from './clock.ts';
import type { IamPort } from './iam.ts';
import type { StepFunctionsPort } from './stepFunctions.ts';

/** Where state machines live; what their ARNs begin with. */
export interface Location {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** What plan, deploy, execute and stop run on: AWS (or an emulator of it), or the embedded engine. */
export interface StepFunctionsEngine {
  readonly kind: 'aws' | 'local';
  readonly location: Location;
  readonly stepFunctions: StepFunctionsPort;
  readonly iam: IamPort;
  /** Real for AWS; virtual for the embedded engine, where waiting takes no time. */
  readonly clock: Clock;
}
