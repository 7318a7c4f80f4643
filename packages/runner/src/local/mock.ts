import type { Json } from '@sfn-sagemaker/asl-model';

/**
 * How a SageMaker job of the simulated service goes; what is absent takes the job kind's usual
 * course.
 */
export interface ScriptedJob {
  /** `Completed` unless said. */
  readonly Status?: 'Completed' | 'Failed' | 'Stopped';
  /** For a job that fails. */
  readonly FailureReason?: string;
  /** Virtual seconds from creation to the end. */
  readonly DurationSeconds?: number;
  /** The call is refused and there is no job. */
  readonly Refusal?: Refusal;
}

/** What SageMaker refuses whatever the request says. */
export type Refusal = (typeof refusals)[number];

export const refusals = [
  'AccessDeniedException',
  'ResourceLimitExceeded',
  'ThrottlingException',
] as const;

/**
 * One answer of a mocked task: `Return` and `Throw` as in the MockConfigFile of AWS Step Functions
 * Local, `Job` (ours) for a task that runs on the simulated SageMaker.
 * https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
 */
export type MockedResponse =
  | { readonly Return: Json }
  | { readonly Throw: { readonly Error?: string; readonly Cause?: string } }
  | { readonly Job: ScriptedJob };

/** The answers of one state by attempt: `first` and `last` count from 0 and are included. */
export interface MockedAttempts {
  readonly first: number;
  readonly last: number;
  readonly response: MockedResponse;
}

/** One test case: the mocked states by name. */
export type MockedStates = ReadonlyMap<string, readonly MockedAttempts[]>;
