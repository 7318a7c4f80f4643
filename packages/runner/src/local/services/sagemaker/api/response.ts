import type { Json, JsonObject, TaskResource } from '@sfn-sagemaker/asl-model';
import { operation as operationNamed } from '@sfn-sagemaker/sagemaker-tasks';
import { formatTimestamps, isoTimestamp } from './timestamps.ts';

/** What is known about a call besides its response. */
export interface CallFacts {
  readonly operation: string;
  readonly resource: TaskResource;
  readonly now: number;
  readonly requestId: string;
}

/**
 * A response as the state gets it. Optimized integrations add what the HTTP response said; for
 * SageMaker that is unverified, other services' recordings have it.
 */
export function taskResponse(response: Json, facts: CallFacts): Json {
  const output = operationNamed(facts.operation)?.output;
  const written =
    output === undefined ? response : formatTimestamps(response, output, isoTimestamp);
  if (facts.resource.kind === 'awsSdk' || !isObject(written)) return written;
  return { ...written, ...httpMetadata(JSON.stringify(written).length, facts) };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function httpMetadata(length: number, { now, requestId }: CallFacts): JsonObject {
  const headers: Record<string, string> = {
    'x-amzn-RequestId': requestId,
    'Content-Length': String(length),
    Date: new Date(now).toUTCString(),
    'Content-Type': 'application/x-amz-json-1.1',
  };
  const lists = Object.entries(headers).map(([name, value]) => [name, [value]]);
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(lists),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
  };
}
