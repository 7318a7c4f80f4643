import { createHash } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import { executionArn } from '../../plan/names.ts';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { requireErrorAndCause } from './errorAndCause.ts';
import { type FoundExecution, findExecution, requireExecution } from './foundExecution.ts';
import { reachedEvents, withoutData } from './historyEvents.ts';
import { intervene } from './intervene.ts';
import { listExecutions } from './listExecutions.ts';
import { requireName } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredExecution } from './localState.ts';
import { pageOf } from './page.ts';
import { runAgain, runStored } from './runStored.ts';
import { shownExecution } from './shownExecution.ts';
import { expressArn, type Start, storedRequest } from './start.ts';
import { startedFrom } from './started.ts';

type Operations = Pick<
  StepFunctionsPort,
  | 'startExecution'
  | 'describeExecution'
  | 'getExecutionHistory'
  | 'stopExecution'
  | 'listExecutions'
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
    listExecutions: (input) => listExecutions(context, input),
  };
}

async function start(
  context: LocalContext,
  input: Sdk.StartExecutionInput,
): Promise<Sdk.StartExecutionOutput> {
  const { store, clock } = context;
  const text = input.input ?? '{}';
  const parsed = requireInput(text);
  const startDate = clock.now();
  const name = requireName(input.name ?? unnamed(text, startDate));
  return store.update((state) => {
    const started = startedFrom(state, input.stateMachineArn);
    const request: Start = { started, name, text, input: parsed, startDate };
    return started.machine.type === 'EXPRESS'
      ? startExpress(context, state, request)
      : startStandard(context, state, request);
  });
}

async function startStandard(
  context: LocalContext,
  state: LocalState,
  start: Start,
): Promise<Sdk.StartExecutionOutput> {
  const { started, name, text, startDate } = start;
  const { machine, stateMachineVersionArn, stateMachineAliasArn } = started;
  const arn = executionArn(machine.arn, name);
  const existing = await findExecution(context, state, arn);
  if (existing !== undefined) return startedBefore(existing, { text, now: startDate });
  const execution: StoredExecution = {
    ...{ arn, name, stateMachineArn: machine.arn, input: text, startDate },
    ...(stateMachineVersionArn && { stateMachineVersionArn }),
    ...(stateMachineAliasArn && { stateMachineAliasArn }),
    ...{ stopDate: startDate, status: 'FAILED', revision: 0 },
    ...{ interventions: [], tasks: [], nested: [], mapRuns: [] },
  };
  await runAgain(context, state, { execution, request: storedRequest(context, start) });
  state.executions.push(execution);
  return { executionArn: arn, startDate: new Date(startDate) };
}

/** Names of Express executions may repeat, and nobody can ask how they go: only what they do is kept. */
async function startExpress(
  context: LocalContext,
  state: LocalState,
  start: Start,
): Promise<Sdk.StartExecutionOutput> {
  const request = storedRequest(context, start);
  const arn = expressArn(request);
  await runStored(context, state, { execution: { arn, interventions: [] }, request });
  return { executionArn: arn, startDate: new Date(start.startDate) };
}

/** The same name and input while it runs is the same start again; anything else is a second execution. */
function startedBefore(
  execution: FoundExecution,
  { text, now }: { text: string; now: number },
): Sdk.StartExecutionOutput {
  if (execution.stopDate <= now || execution.input !== text) {
    throw new LocalError('ExecutionAlreadyExists', `Execution Already Exists: '${execution.arn}'`);
  }
  return { executionArn: execution.arn, startDate: new Date(execution.startDate) };
}

/** @throws {@link LocalError} `InvalidExecutionInput` */
export function requireInput(text: string): Json {
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

/** A name for an execution that was given none. */
export function unnamed(input: string, now: number): string {
  return createHash('sha256').update(`${now} ${input}`).digest('hex').slice(0, 32);
}

async function describe(
  context: LocalContext,
  input: Sdk.DescribeExecutionInput,
): Promise<Sdk.DescribeExecutionOutput> {
  const { store, clock } = context;
  const state = await store.read();
  const execution = await requireExecution(context, state, input.executionArn);
  const { stopDate } = execution;
  if (stopDate <= clock.now() && state.now < stopDate) await reach(store, stopDate);
  return shownExecution(execution, { now: clock.now(), includedData: input.includedData });
}

/** Who saw the end of an execution does not see it run again: later processes go on from there. */
async function reach(store: LocalContext['store'], time: number): Promise<void> {
  await store.update((state) => {
    state.now = Math.max(state.now, time);
  });
}

async function history(
  context: LocalContext,
  input: Sdk.GetExecutionHistoryInput,
): Promise<Sdk.GetExecutionHistoryOutput> {
  const { store, clock } = context;
  const { events: all } = await requireExecution(context, await store.read(), input.executionArn);
  const reached = reachedEvents(all, clock.now());
  const { items, nextToken } = pageOf(input.reverseOrder ? reached.toReversed() : reached, input);
  const events = input.includeExecutionData === false ? items.map(withoutData) : [...items];
  return { events, ...(nextToken && { nextToken }) };
}

/** Ends an execution where virtual time has come to. One that is over stays as it is (unverified on AWS). */
async function stop(
  context: LocalContext,
  { executionArn: arn, error, cause }: Sdk.StopExecutionInput,
): Promise<Sdk.StopExecutionOutput> {
  const said = requireErrorAndCause({ error, cause });
  return context.store.update(async (state) => {
    const at = context.clock.now();
    const { root, stopDate, mapRunArn, ...execution } = await requireExecution(context, state, arn);
    if (stopDate <= at) return { stopDate: new Date(stopDate) };
    if (mapRunArn !== undefined) throw stoppedWithParentOnly();
    await intervene(context, state, root, {
      ...{ kind: 'stop', executionArn: execution.arn, at },
      ...said,
    });
    return { stopDate: new Date(at) };
  });
}

function stoppedWithParentOnly(): LocalError {
  return new LocalError(
    'ValidationException',
    'The embedded engine stops the child executions of a Map Run only together with the execution that started it: stop that one.',
  );
}
