import type { Json, JsonObject, TaskResource } from '@sfn-sagemaker/asl-model';
import type { ExecutionIdentity } from '../execution.ts';
import type { ScriptedJob } from '../mock.ts';

/** One call of a Task state to a simulated service. */
export interface ServiceCall {
  readonly resource: TaskResource;
  readonly parameters: JsonObject;
  /** Virtual time of the call, milliseconds since 1970. */
  readonly now: number;
  readonly identity: ExecutionIdentity;
  /** Of the running execution; `.sync` tags its jobs with it. */
  readonly executionArn: string;
  /** How the mocks file wants the job to go. */
  readonly script?: ScriptedJob;
}

/** The error and cause that the state reports. */
export interface ServiceFailure {
  readonly error: string;
  readonly cause: string;
}

/** What the service answers: at once a response or a refusal, for `.sync` also how and when the job ends. */
export type ServiceAnswer =
  | { readonly failure: ServiceFailure }
  | {
      /** Response of the API call: the output of TaskSubmitted (`.sync`) or of the task. */
      readonly response: Json;
      readonly job?: {
        /** Virtual time of the job's end, milliseconds since 1970. */
        readonly endsAt: number;
        readonly outcome: { readonly result: Json } | { readonly failure: ServiceFailure };
        /** Called when the task is given up before the end (timeout, stop, failed sibling). */
        stop(now: number): void;
      };
    };

/**
 * A service that tasks can call without AWS. It owns its store, shared by all calls of one simulation (or of one
 * local-state folder), and reads time only from the call.
 */
export interface SimulatedService {
  /** Whether it simulates this resource; if not, the task needs a mock. */
  handles(resource: TaskResource): boolean;
  call(call: ServiceCall): ServiceAnswer;
}
