import type { RecordedChild, RecordedMapRun } from '../map/mapRunRecord.ts';
import type { RecordedExecution } from '../runRecorder.ts';
import type { ExecutionRecord } from './executionRecord.ts';
import { requireArn } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredExecution } from './localState.ts';

/** An execution as describe and list show it, whoever started it. */
export interface FoundExecution extends Omit<RecordedExecution, 'type' | 'redriveCount'> {
  readonly stateMachineVersionArn?: string;
  readonly stateMachineAliasArn?: string;
  readonly itemCount?: number;
  /** When it was redriven. */
  readonly redrives: readonly number[];
  /** The execution that runs when this one does: itself, or the one above it. */
  readonly root: StoredExecution;
}

/**
 * The execution of an ARN, if virtual time has come to its start.
 *
 * @throws {@link LocalError} `InvalidArn`, `ExecutionDoesNotExist`
 */
export async function requireExecution(
  context: LocalContext,
  state: LocalState,
  executionArn: string | undefined,
): Promise<FoundExecution> {
  const arn = requireArn(executionArn, 'execution');
  const found = await findExecution(context, state, arn);
  if (found !== undefined) return found;
  throw new LocalError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
}

/** The same where there may be none. */
export async function findExecution(
  { clock, store }: LocalContext,
  state: LocalState,
  arn: string,
): Promise<FoundExecution | undefined> {
  const now = clock.now();
  for (const root of state.executions) {
    if (root.arn !== arn && !root.nested.includes(arn) && !isChildOf(root, arn)) continue;
    const record = await store.readRecord(root);
    const found = executionsOf(root, record).find(
      (execution) => execution.arn === arn && execution.startDate <= now,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Child executions of a Map Run have its label behind the name of the state machine. */
function isChildOf({ mapRuns }: StoredExecution, arn: string): boolean {
  const child = /^(.*):(?:execution|express):([^:]+\/[^:]+):[^:]+$/.exec(arn);
  if (child === null) return false;
  const [, prefix, machine] = child;
  return mapRuns.some((mapRun) => mapRun.startsWith(`${prefix}:mapRun:${machine}:`));
}

/** An execution with all those below it. */
export function executionsOf(
  root: StoredExecution,
  { events, nested, mapRuns }: ExecutionRecord,
): FoundExecution[] {
  return [
    { ...root, redrives: redrivesOf(root, root.arn), events, root },
    ...nested.map((execution) => foundBelow(root, execution, redrivesOf(root, execution.arn))),
    ...mapRuns.flatMap((mapRun) => childrenOf(root, mapRun)),
  ];
}

/** The child executions of a Map Run. */
export function childrenOf(
  root: StoredExecution,
  { children, redriveDate }: RecordedMapRun,
): FoundExecution[] {
  return children.map((child) => ({
    ...foundBelow(root, child, redrivesOfChild(child, redriveDate)),
    itemCount: child.items,
  }));
}

function foundBelow(
  root: StoredExecution,
  { type, redriveCount, ...execution }: RecordedExecution,
  redrives: readonly number[],
): FoundExecution {
  return { ...execution, redrives, root };
}

function redrivesOf({ interventions }: StoredExecution, arn: string): number[] {
  return interventions.flatMap((one) =>
    one.kind === 'redrive' && one.executionArn === arn ? [one.at] : [],
  );
}

function redrivesOfChild(
  { redriveCount }: RecordedChild,
  redriveDate: number | undefined,
): number[] {
  return redriveDate === undefined ? [] : new Array<number>(redriveCount).fill(redriveDate);
}
