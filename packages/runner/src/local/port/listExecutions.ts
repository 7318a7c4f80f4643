import type * as Sdk from '@aws-sdk/client-sfn';
import { childrenOf, executionsOf, type FoundExecution } from './foundExecution.ts';
import { parseQualifiedArn } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState } from './localState.ts';
import { requireStateMachine } from './lookup.ts';
import { requireMapRun } from './mapRuns.ts';
import { pageOf } from './page.ts';

/** The executions of a state machine, a version or an alias, or of a Map Run: the newest first. */
export async function listExecutions(
  context: LocalContext,
  input: Sdk.ListExecutionsInput,
): Promise<Sdk.ListExecutionsOutput> {
  const { store, clock } = context;
  const now = clock.now();
  const wanted = (await asked(context, await store.read(), input))
    .filter((execution) => execution.startDate <= now && isWanted(execution, input, now))
    .toSorted((one, other) => other.startDate - one.startDate);
  const { items, nextToken } = pageOf(wanted, input);
  return {
    executions: items.map((execution) => listed(execution, now)),
    ...(nextToken && { nextToken }),
  };
}

async function asked(
  context: LocalContext,
  state: LocalState,
  { mapRunArn, stateMachineArn }: Sdk.ListExecutionsInput,
): Promise<FoundExecution[]> {
  if ((mapRunArn === undefined) === (stateMachineArn === undefined)) {
    throw new LocalError('ValidationException', 'Give either a stateMachineArn or a mapRunArn');
  }
  if (mapRunArn !== undefined) {
    const { mapRun, root } = await requireMapRun(context, state, mapRunArn);
    return childrenOf(root, mapRun);
  }
  const { stateMachineArn: machineArn, qualifier } = parseQualifiedArn(stateMachineArn);
  requireStandard(state, machineArn);
  const all = await executionsIn(context, state);
  return all.filter(
    (execution) =>
      execution.stateMachineArn === machineArn &&
      execution.mapRunArn === undefined &&
      (qualifier === undefined ||
        execution.stateMachineVersionArn === stateMachineArn ||
        execution.stateMachineAliasArn === stateMachineArn),
  );
}

function requireStandard(state: LocalState, arn: string): void {
  if (requireStateMachine(state, arn).type === 'STANDARD') return;
  throw new LocalError(
    'StateMachineTypeNotSupported',
    'This operation is not supported by this type of state machine',
  );
}

async function executionsIn(
  { store }: LocalContext,
  { executions }: LocalState,
): Promise<FoundExecution[]> {
  const found: FoundExecution[] = [];
  for (const root of executions) found.push(...executionsOf(root, await store.readRecord(root)));
  return found;
}

function isWanted(
  { redrives, status, stopDate }: FoundExecution,
  { redriveFilter, statusFilter }: Sdk.ListExecutionsInput,
  now: number,
): boolean {
  const shown = now < stopDate ? 'RUNNING' : status;
  if (statusFilter !== undefined && statusFilter !== shown) return false;
  const redriven = redrives.some((at) => at <= now);
  return redriveFilter === undefined || (redriveFilter === 'REDRIVEN') === redriven;
}

function listed(execution: FoundExecution, now: number): Sdk.ExecutionListItem {
  const { arn, itemCount, mapRunArn, name, redrives, startDate, stateMachineArn } = execution;
  const { stateMachineVersionArn, stateMachineAliasArn, status, stopDate } = execution;
  const redriveDate = redrives.findLast((at) => at <= now);
  return {
    ...{ executionArn: arn, name, stateMachineArn, startDate: new Date(startDate) },
    ...(now < stopDate ? { status: 'RUNNING' } : { status, stopDate: new Date(stopDate) }),
    ...(mapRunArn && { mapRunArn }),
    ...(itemCount !== undefined && { itemCount }),
    ...(stateMachineVersionArn && { stateMachineVersionArn }),
    ...(stateMachineAliasArn && { stateMachineAliasArn }),
    redriveCount: redrives.filter((at) => at <= now).length,
    ...(redriveDate !== undefined && { redriveDate: new Date(redriveDate) }),
  };
}
