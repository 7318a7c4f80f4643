import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { ExecutionEnd } from '../rootExecution.ts';

/** A nested execution that has ended. */
export interface EndedExecution {
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly input: Json;
  /** Virtual, milliseconds since 1970. */
  readonly startedAt: number;
  readonly end: ExecutionEnd;
}

type Payload = (value: Json) => Json;

/**
 * An ended execution as `.sync` gives it, with payloads as texts, or as `.sync:2` does, with
 * payloads as JSON (recorded on AWS; the form of the dates is unverified).
 */
export function describedExecution(execution: EndedExecution, payload: Payload): JsonObject {
  const { arn, end, input, name, startedAt, stateMachineArn } = execution;
  const { cause, error, output, status, virtualSeconds } = end;
  return {
    ...(cause === null ? {} : { Cause: cause }),
    ...(error === null ? {} : { Error: error }),
    ExecutionArn: arn,
    Input: payload(input),
    InputDetails: { Included: true },
    Name: name,
    ...(status === 'SUCCEEDED'
      ? { Output: payload(output), OutputDetails: { Included: true } }
      : {}),
    StartDate: startedAt,
    StateMachineArn: stateMachineArn,
    Status: status,
    StopDate: startedAt + 1000 * virtualSeconds,
  };
}

export const asText: Payload = (value) => JSON.stringify(value);
export const asJson: Payload = (value) => value;
