import type { Json } from '@sfn-sagemaker/asl-model';
import { executionContext, stateMachineContext } from '../context/contextObject.ts';
import type { StatePlan } from '../definition/plan.ts';
import type { ExecutionRun } from '../engine.ts';
import type { ExecutionIdentity } from '../execution.ts';
import { History, historyLimit } from '../history/history.ts';
import { runMachine } from '../machine.ts';
import { randomUuid, seededRandom } from '../random.ts';
import { createEngine } from '../runExecution.ts';
import type { SimulatedService } from '../services/service.ts';
import type { StateMock } from './stateMock.ts';

/** Where and when a state is tested. */
export interface TestIdentity extends Pick<ExecutionIdentity, 'account' | 'region' | 'partition'> {
  /** Virtual, milliseconds since 1970. */
  readonly startTime: number;
  /** Of made-up names. */
  readonly seed: number;
  /** Services that an unmocked Task can call; asked in order. */
  readonly services?: readonly SimulatedService[];
}

interface Tested {
  readonly state: StatePlan;
  readonly input: Json;
  readonly mock: StateMock | undefined;
  readonly roleArn: string | undefined;
}

/** The Express execution that a tested state believes to be in: its names are made up. */
export function testRun(
  { startTime, seed, services = [], ...place }: TestIdentity,
  { state, input, mock, roleArn = '' }: Tested,
): ExecutionRun {
  const random = seededRandom(seed);
  const [stateMachineName, name] = [randomUuid(random), randomUuid(random)];
  const identity: ExecutionIdentity = {
    ...place,
    ...{ stateMachineName, executionName: name, roleArn, type: 'EXPRESS' },
  };
  const mocks = new Map(
    mock === undefined ? [] : [[state.name, [{ first: 0, last: 0, response: mock }]]],
  );
  const engine = createEngine({ identity, mocks, services, startTime, seed });
  const { partition, region, account } = place;
  const arn = `arn:${partition}:states:${region}:${account}:express:${stateMachineName}:${name}`;
  return {
    engine,
    arn,
    type: 'EXPRESS',
    history: new History(historyLimit('EXPRESS', undefined), () => engine.scheduler.now),
    executionContext: executionContext({ identity, arn, name, input, startTime }),
    stateMachineContext: stateMachineContext(identity),
    runMachine,
  };
}
