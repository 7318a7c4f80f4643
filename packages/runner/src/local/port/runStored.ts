import type { LocalExecution } from '../execution.ts';
import type { NestedMachine } from '../nested/nestedMachines.ts';
import { runExecution } from '../runExecution.ts';
import { RunRecorder } from '../runRecorder.ts';
import { createSimulatedSageMaker } from '../services/sagemaker/createSimulatedSageMaker.ts';
import { writtenStore } from '../services/sagemaker/timeline.ts';
import { type OpenTask, TaskTokens } from '../task/taskTokens.ts';
import { activityExists } from './activityExists.ts';
import type { ExecutionRecord, StoredNestedMachine, StoredRequest } from './executionRecord.ts';
import type { LocalContext } from './localContext.ts';
import type { LocalState, StoredExecution } from './localState.ts';
import { nestedMachines } from './nestedMachines.ts';

/** An execution and what it was started with. */
export interface StoredRun {
  readonly execution: Pick<StoredExecution, 'arn' | 'interventions'>;
  readonly request: StoredRequest;
}

/** What came out of a run, with the record to keep. */
export interface RunOutcome {
  readonly ended: LocalExecution;
  readonly record: ExecutionRecord;
}

/**
 * Runs an execution from its start, with all that somebody outside has done to it. What it did to
 * the simulated SageMaker takes the place of what it did in an earlier run: until the newest
 * intervention both are the same.
 */
export async function runStored(
  { mocks }: LocalContext,
  state: LocalState,
  { execution, request }: StoredRun,
): Promise<RunOutcome> {
  const sageMaker = writtenStore(state.sageMaker, execution.arn);
  const machines = nestedMachines(state, { mocks, machines: request.machines });
  const recorder = new RunRecorder();
  const tokens = new TaskTokens({
    callbacks: request.callbacks,
    activityExists: (arn, now) => activityExists(state, arn, now),
  });
  const ended = await runExecution({
    ...request,
    mocks: new Map(request.mocks),
    services: [createSimulatedSageMaker({ store: sageMaker.store })],
    stateMachines: machines,
    startedElsewhere: (arn, now) => startedElsewhere(state, { arn, now, by: execution.arn }),
    interventions: execution.interventions,
    ...{ tokens, recorder },
  });
  state.sageMaker = sageMaker.writes();
  const nested = recorder.nestedExecutions();
  const started = new Set(nested.map(({ stateMachineArn }) => stateMachineArn));
  return {
    ended,
    record: {
      request: { ...request, machines: storedMachines(machines, started) },
      ...{ events: ended.events, tasks: tokens.tasks(), nested, mapRuns: recorder.mapRuns() },
    },
  };
}

/** Runs an execution of the state and keeps what came out. */
export async function runAgain(
  context: LocalContext,
  state: LocalState,
  { execution, request }: StoredRun & { readonly execution: StoredExecution },
): Promise<void> {
  const { ended, record } = await runStored(context, state, { execution, request });
  execution.revision += 1;
  await context.store.writeRecord(execution, record);
  delete execution.output;
  delete execution.error;
  delete execution.cause;
  Object.assign(execution, outcomeOf(execution.startDate, ended));
  execution.tasks = record.tasks.map(withoutInput);
  execution.nested = record.nested.map(({ arn }) => arn);
  execution.mapRuns = record.mapRuns.map(({ arn }) => arn);
}

/** How a run ended, as the state keeps it. */
export function outcomeOf(
  startDate: number,
  { cause, error, output, status, virtualSeconds }: LocalExecution,
): Pick<StoredExecution, 'stopDate' | 'status' | 'output' | 'error' | 'cause'> {
  return {
    stopDate: startDate + virtualSeconds * 1000,
    status,
    ...(status === 'SUCCEEDED' && { output: JSON.stringify(output) }),
    ...(error !== null && { error }),
    ...(cause !== null && { cause }),
  };
}

function withoutInput({ input: _, ...task }: OpenTask): Omit<OpenTask, 'input'> {
  return task;
}

interface Start {
  readonly arn: string;
  readonly now: number;
  readonly by: string;
}

/** Names of nested executions are looked for without their times, which lie in the records. */
function startedElsewhere({ executions }: LocalState, { arn, now, by }: Start): boolean {
  return executions.some(
    (other) =>
      other.arn !== by &&
      other.startDate <= now &&
      (other.arn === arn || other.nested.includes(arn)),
  );
}

function storedMachines(
  machines: ReadonlyMap<string, NestedMachine>,
  started: ReadonlySet<string>,
): StoredNestedMachine[] {
  return [...machines].flatMap(([arn, { mocks, ...machine }]) =>
    started.has(arn) ? [{ arn, ...machine, mocks: [...mocks] }] : [],
  );
}
