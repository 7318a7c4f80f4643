import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { StateFailure } from '../failure/stateFailure.ts';
import { isoTime } from '../isoTime.ts';

/** How one child execution of a Map Run ended. */
export interface ChildResult {
  /** Place among the outputs. */
  readonly index: number;
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly input: Json;
  readonly outcome: { readonly output: Json } | { readonly failure: StateFailure };
  /** Virtual time, milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
}

const INCLUDED: JsonObject = { Included: true };

/**
 * A child as ResultWriter shows it with the transformation NONE:
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export function describeChild(child: ChildResult): JsonObject {
  const { arn, input, name, outcome, startedAt, endedAt, stateMachineArn } = child;
  const status = 'output' in outcome ? 'SUCCEEDED' : 'FAILED';
  return {
    ...('failure' in outcome ? failureFields(outcome.failure) : {}),
    ExecutionArn: arn,
    Input: JSON.stringify(input),
    InputDetails: INCLUDED,
    Name: name,
    ...('output' in outcome
      ? { Output: JSON.stringify(outcome.output), OutputDetails: INCLUDED }
      : {}),
    RedriveCount: 0,
    RedriveStatus: status === 'FAILED' ? 'REDRIVABLE_BY_MAP_RUN' : 'NOT_REDRIVABLE',
    ...(status === 'FAILED'
      ? {}
      : { RedriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven' }),
    StartDate: isoTime(startedAt),
    StateMachineArn: stateMachineArn,
    Status: status,
    StopDate: isoTime(endedAt),
  };
}

function failureFields({ error, cause }: StateFailure): JsonObject {
  return {
    ...(cause === undefined ? {} : { Cause: cause }),
    ...(error === undefined ? {} : { Error: error }),
  };
}
