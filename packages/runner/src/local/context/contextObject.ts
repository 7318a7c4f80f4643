import type { Json, JsonObject, Random } from '@sfn-sagemaker/asl-model';
import type { StateType } from '../definition/plan.ts';
import type { ExecutionIdentity } from '../execution.ts';
import { isoTime } from '../isoTime.ts';
import { randomUuid } from '../random.ts';
import type { Visit } from '../visit.ts';

/** Only states that can be retried say how often they were (recorded on AWS for Pass and Task). */
const CAN_RETRY: ReadonlySet<StateType> = new Set(['Task', 'Parallel', 'Map']);

/**
 * What `$$` and `$states.context` are during a visit:
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
 */
export function contextObject(
  visit: Visit,
  item: JsonObject | undefined = visit.branch.item,
): JsonObject {
  if (visit.givenContext !== undefined) return visit.givenContext;
  const { run, state } = visit;
  const context: JsonObject = {
    Execution: run.executionContext,
    StateMachine: run.stateMachineContext,
    State: {
      Name: state.name,
      EnteredTime: isoTime(visit.enteredAt),
      ...(CAN_RETRY.has(state.type) ? { RetryCount: visit.retryCount } : {}),
    },
  };
  if (visit.taskToken !== undefined) context.Task = { Token: visit.taskToken };
  if (item !== undefined) context.Map = { Item: item };
  return context;
}

interface ExecutionFacts {
  readonly identity: ExecutionIdentity;
  readonly arn: string;
  readonly name: string;
  readonly input: Json;
  readonly startTime: number;
}

/** `$$.Execution`. */
export function executionContext(facts: ExecutionFacts): JsonObject {
  return {
    Id: facts.arn,
    Input: facts.input,
    Name: facts.name,
    RoleArn: facts.identity.roleArn,
    StartTime: isoTime(facts.startTime),
    // An Express execution cannot be redriven.
    ...(facts.identity.type === 'EXPRESS' ? {} : { RedriveCount: 0 }),
  };
}

/** `$$.StateMachine`. */
export function stateMachineContext(identity: ExecutionIdentity): JsonObject {
  return { Id: stateMachineArn(identity), Name: identity.stateMachineName };
}

function stateMachineArn(identity: ExecutionIdentity): string {
  return `${statesArn(identity)}:stateMachine:${identity.stateMachineName}`;
}

/** Names of Express executions may repeat: their ARNs end in an id of their own. */
export function executionArn(identity: ExecutionIdentity, random: Random): string {
  const name = `${identity.stateMachineName}:${identity.executionName}`;
  if (identity.type === 'STANDARD') return `${statesArn(identity)}:execution:${name}`;
  return `${statesArn(identity)}:express:${name}:${randomUuid(random)}`;
}

export function mapRunArn(identity: ExecutionIdentity, label: string, id: string): string {
  return `${statesArn(identity)}:mapRun:${identity.stateMachineName}/${label}:${id}`;
}

/** What every ARN of Step Functions begins with. */
export function statesArn({
  partition,
  region,
  account,
}: Pick<ExecutionIdentity, 'partition' | 'region' | 'account'>): string {
  return `arn:${partition}:states:${region}:${account}`;
}
