import type { TestStateInput, TestStateOutput } from '@aws-sdk/client-sfn';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { stateData } from '../data/stateDataOf.ts';
import { isObject } from '../definition/fields.ts';
import type { StatePlan } from '../definition/plan.ts';
import type { ExecutionRun } from '../engine.ts';
import { toStateFailure } from '../failure/toStateFailure.ts';
import { LocalError } from '../port/localError.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { StateBehaviour } from '../state/behaviour.ts';
import { STATE_BEHAVIOURS } from '../state/stateBehaviours.ts';
import type { Exit, Visit } from '../visit.ts';
import { failedState } from './failedState.ts';
import { givenContext } from './givenContext.ts';
import { Inspection } from './inspection.ts';
import { type MockedWork, mockedMap, mockedParallel } from './mockedWork.ts';
import { type StateMock, stateMock } from './stateMock.ts';
import { testedState } from './testedState.ts';
import { type TestIdentity, testRun } from './testRun.ts';

/**
 * Runs one state by itself, as the operation TestState does:
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 *
 * @throws LocalError with AWS's codes when the request makes no sense.
 *
 * @example
 * const { output } = await testState(
 *   { definition: '{"Type":"Pass","Result":1,"End":true}' },
 *   { account: '123456789012', region: 'us-east-1', partition: 'aws', startTime: 0, seed: 1 },
 * );
 */
export async function testState(
  request: TestStateInput,
  identity: TestIdentity,
): Promise<TestStateOutput> {
  const state = testedState(request.definition ?? '', request.stateName);
  const mock = await stateMock(state, request);
  const context = givenContext(request.context);
  const input = parsed('input', request.input ?? '{}');
  const variables = variablesOf(request.variables);
  const inspection = new Inspection(state, JSON.stringify(input));
  const run = testRun(identity, { state, input, mock, roleArn: request.roleArn });
  const visit = visitOf(run, { state, input, variables, context, inspection });
  const work = { mock, configuration: request.stateConfiguration ?? {}, inspection };
  const response = await runState(visit, work);
  const level = request.inspectionLevel ?? 'INFO';
  return level === 'INFO' ? response : { ...response, inspectionData: inspection.result() };
}

function parsed(field: string, text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError('InvalidExecutionInput', `Invalid ${field}: ${reason}`);
  }
}

function variablesOf(text: string | undefined): JsonObject {
  const variables = text === undefined ? {} : parsed('variables', text);
  if (isObject(variables)) return variables;
  throw new LocalError('ValidationException', 'Variables must be a JSON object.');
}

interface Tested {
  readonly state: StatePlan;
  readonly input: Json;
  readonly variables: JsonObject;
  readonly context: JsonObject | undefined;
  readonly inspection: Inspection;
}

/** Event ids in causes are those of an execution that consists of this state (unverified). */
function visitOf(run: ExecutionRun, tested: Tested): Visit {
  const { state, input, variables, context, inspection } = tested;
  return {
    run,
    branch: { lastEventId: 2, variables, item: undefined, inParallel: false },
    state,
    rawInput: input,
    enteredEventId: 2,
    followedEventId: 0,
    enteredAt: run.engine.scheduler.now,
    retryCount: 0,
    taskToken: undefined,
    ...(context === undefined ? {} : { givenContext: context }),
    inspect: (step, value) => inspection.step(step, value),
  };
}

type Work = Omit<MockedWork, 'mock'> & { readonly mock: StateMock | undefined };

/** What is thrown inside a fiber ends the scheduler's run: here it ends the request. */
async function runState(visit: Visit, work: Work): Promise<TestStateOutput> {
  const { scheduler } = visit.run.engine;
  let response: TestStateOutput = {};
  scheduler.spawn(
    (function* () {
      response = yield* outcomeOf(visit, work);
    })(),
  );
  await scheduler.run();
  return response;
}

function* outcomeOf(visit: Visit, work: Work): Steps<TestStateOutput> {
  try {
    return succeeded(yield* behaviourOf(visit.state, work)(visit, stateData(visit)));
  } catch (thrown) {
    if (thrown instanceof LocalError) throw thrown;
    const failure = toStateFailure(visit, thrown);
    const count = work.configuration.retrierRetryCount ?? 0;
    const { response, details } = yield* failedState(visit, failure, count);
    if (details !== undefined) work.inspection.add({ errorDetails: details });
    return response;
  }
}

function behaviourOf({ type }: StatePlan, work: Work): StateBehaviour {
  const { mock } = work;
  if (mock !== undefined && type === 'Map') return mockedMap({ ...work, mock });
  if (mock !== undefined && type === 'Parallel') return mockedParallel({ ...work, mock });
  return STATE_BEHAVIOURS[type];
}

function succeeded({ next, output }: Exit): TestStateOutput {
  return {
    output: JSON.stringify(output),
    ...(next === undefined ? {} : { nextState: next }),
    status: 'SUCCEEDED',
  };
}
