import { createHash } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-sfn';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { executionArn } from '../../plan/names.ts';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import type { LocalExecution, LocalRunOptions } from '../execution.ts';
import { runExecution } from '../runExecution.ts';
import { createSimulatedSageMaker } from '../services/sagemaker/createSimulatedSageMaker.ts';
import { abortedEvent, type ErrorAndCause, reachedEvents, withoutData } from './historyEvents.ts';
import { requireName } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { StoredExecution } from './localState.ts';
import { requireExecution } from './lookup.ts';
import { nestedMachines } from './nestedMachines.ts';
import { pageOf } from './page.ts';
import { type Started, startedFrom } from './started.ts';
import { sageMakerStore, stopJobs, storedSageMaker } from './storedSageMaker.ts';

type Operations = Pick<
  StepFunctionsPort,
  'startExecution' | 'describeExecution' | 'getExecutionHistory' | 'stopExecution'
>;

/**
 * Executions. The engine runs one to its end when it is started; what is shown of it is what virtual time has reached,
 * so that it can be followed, picked up and stopped as on AWS.
 */
export function executionOperations(context: LocalContext): Operations {
  return {
    startExecution: (input) => start(context, input),
    describeExecution: (input) => describe(context, input),
    getExecutionHistory: (input) => history(context, input),
    stopExecution: (input) => stop(context, input),
  };
}

async function start(
  context: LocalContext,
  input: Sdk.StartExecutionInput,
): Promise<Sdk.StartExecutionOutput> {
  const { store, clock } = context;
  const text = input.input ?? '{}';
  const parsed = requireInput(text);
  const name = requireName(input.name ?? unnamed(text, clock.now()));
  return store.update(async (state) => {
    const started = startedFrom(state, input.stateMachineArn);
    requireStandard(started);
    const arn = executionArn(started.machine.arn, name);
    const existing = state.executions.find((execution) => execution.arn === arn);
    if (existing !== undefined) return startedBefore(existing, { text, now: clock.now() });
    const startDate = clock.now();
    const sageMaker = sageMakerStore(state.sageMaker);
    const execution = await runExecution({
      ...runOptions(context, started, { name, input: parsed, startDate }),
      services: [createSimulatedSageMaker({ store: sageMaker })],
      stateMachines: nestedMachines(state, context.mocks),
    });
    await store.writeHistory(arn, execution.events);
    state.executions.push(stored(execution, started, { arn, name, input: text, startDate }));
    state.sageMaker = storedSageMaker(sageMaker);
    return { executionArn: arn, startDate: new Date(startDate) };
  });
}

/** The same name and input while it runs is the same start again; anything else is a second execution. */
function startedBefore(
  execution: StoredExecution,
  { text, now }: { text: string; now: number },
): Sdk.StartExecutionOutput {
  if (execution.stopDate <= now || execution.input !== text) {
    throw new LocalError('ExecutionAlreadyExists', `Execution Already Exists: '${execution.arn}'`);
  }
  return { executionArn: execution.arn, startDate: new Date(execution.startDate) };
}

function requireInput(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError(
      'InvalidExecutionInput',
      `Invalid State Machine Execution Input: ${reason}`,
    );
  }
}

function requireStandard({ machine }: Started): void {
  if (machine.type === 'STANDARD') return;
  throw new LocalError('StateMachineTypeNotSupported', `${machine.name} is ${machine.type}`);
}

function unnamed(input: string, now: number): string {
  return createHash('sha256').update(`${now} ${input}`).digest('hex').slice(0, 32);
}

function runOptions(
  { location, mocks }: LocalContext,
  { machine, revision }: Started,
  request: { name: string; input: Json; startDate: number },
): LocalRunOptions {
  const definition: JsonObject = JSON.parse(revision.definition);
  const { name: stateMachineName, type } = machine;
  const { roleArn } = revision;
  const { name: executionName, input, startDate: startTime } = request;
  const hash = createHash('sha256').update(executionArn(machine.arn, executionName)).digest();
  return {
    ...{ definition, input, startTime },
    mocks: mocks.get(stateMachineName) ?? new Map(),
    identity: { ...location, stateMachineName, executionName, roleArn, type },
    seed: hash.readUInt32BE(),
  };
}

function stored(
  execution: LocalExecution,
  { machine, stateMachineVersionArn, stateMachineAliasArn }: Started,
  identity: Pick<StoredExecution, 'arn' | 'name' | 'input' | 'startDate'>,
): StoredExecution {
  const { status, output, error, cause, virtualSeconds } = execution;
  return {
    ...identity,
    stateMachineArn: machine.arn,
    ...(stateMachineVersionArn && { stateMachineVersionArn }),
    ...(stateMachineAliasArn && { stateMachineAliasArn }),
    stopDate: identity.startDate + virtualSeconds * 1000,
    status,
    ...(status === 'SUCCEEDED' && { output: JSON.stringify(output) }),
    ...(error !== null && { error }),
    ...(cause !== null && { cause }),
  };
}

async function describe(
  { store, clock }: LocalContext,
  input: Sdk.DescribeExecutionInput,
): Promise<Sdk.DescribeExecutionOutput> {
  const state = await store.read();
  const execution = requireExecution(state, input.executionArn);
  const { arn, name, stateMachineArn, startDate, stopDate, status, output, error, cause } =
    execution;
  const { stateMachineVersionArn, stateMachineAliasArn } = execution;
  const common = {
    ...{ executionArn: arn, name, stateMachineArn, input: execution.input },
    startDate: new Date(startDate),
    ...(stateMachineVersionArn && { stateMachineVersionArn }),
    ...(stateMachineAliasArn && { stateMachineAliasArn }),
  };
  if (stopDate > clock.now()) return { ...common, status: 'RUNNING' };
  if (state.now < stopDate) await reach(store, stopDate);
  return {
    ...{ ...common, status, stopDate: new Date(stopDate) },
    ...(output !== undefined && { output }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  };
}

/** Who saw the end of an execution does not see it run again: later processes go on from there. */
async function reach(store: LocalContext['store'], time: number): Promise<void> {
  await store.update((state) => {
    state.now = Math.max(state.now, time);
  });
}

async function history(
  { store, clock }: LocalContext,
  input: Sdk.GetExecutionHistoryInput,
): Promise<Sdk.GetExecutionHistoryOutput> {
  const { arn } = requireExecution(await store.read(), input.executionArn);
  const reached = reachedEvents(await store.readHistory(arn), clock.now());
  const { items, nextToken } = pageOf(input.reverseOrder ? reached.toReversed() : reached, input);
  const events = input.includeExecutionData === false ? items.map(withoutData) : [...items];
  return { events, ...(nextToken && { nextToken }) };
}

/** Ends an execution where virtual time has come to. One that is over stays as it is (unverified on AWS). */
async function stop(
  { store, clock }: LocalContext,
  { executionArn: arn, error, cause }: Sdk.StopExecutionInput,
): Promise<Sdk.StopExecutionOutput> {
  const now = clock.now();
  return store.update(async (state) => {
    const execution = requireExecution(state, arn);
    if (execution.stopDate > now) {
      const said = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
      const reached = reachedEvents(await store.readHistory(execution.arn), now);
      await store.writeHistory(execution.arn, [...reached, abortedEvent(reached, { now, said })]);
      abort(execution, { now, said });
      state.sageMaker = stopJobs(state.sageMaker, execution.arn, now);
    }
    return { stopDate: new Date(execution.stopDate) };
  });
}

function abort(
  execution: StoredExecution,
  { now, said }: { now: number; said: ErrorAndCause },
): void {
  execution.stopDate = now;
  execution.status = 'ABORTED';
  delete execution.output;
  delete execution.error;
  delete execution.cause;
  Object.assign(execution, said);
}
