import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { executionArn } from '../context/contextObject.ts';
import { seededRandom } from '../random.ts';
import type { StoredRequest } from './executionRecord.ts';
import type { LocalContext } from './localContext.ts';
import type { Started } from './started.ts';

/** One start of an execution. */
export interface Start {
  readonly started: Started;
  readonly name: string;
  /** The input as it was given. */
  readonly text: string;
  readonly input: Json;
  readonly startDate: number;
}

/** Everything that the run of an execution depends on. */
export function storedRequest(
  { location, mocks, callbacks }: LocalContext,
  { started, name: executionName, input, startDate: startTime }: Start,
): StoredRequest {
  const { machine, revision } = started;
  const definition: JsonObject = JSON.parse(revision.definition);
  const { name: stateMachineName, type } = machine;
  const { roleArn } = revision;
  // Executions of the same name are different ones only where names may repeat.
  const identity = type === 'EXPRESS' ? `${executionName} ${startTime}` : executionName;
  const hash = createHash('sha256').update(`${machine.arn} ${identity}`).digest();
  return {
    ...{ definition, input, startTime, seed: hash.readUInt32BE(), callbacks, machines: [] },
    mocks: [...(mocks.get(stateMachineName) ?? [])],
    identity: { ...location, stateMachineName, executionName, roleArn, type },
  };
}

/** The ARN of an Express execution ends in the first thing that its run draws by lot. */
export function expressArn({ identity, seed }: StoredRequest): string {
  return executionArn(identity, seededRandom(seed));
}
