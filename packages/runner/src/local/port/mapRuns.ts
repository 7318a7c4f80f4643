import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import type { RecordedChild, RecordedMapRun } from '../map/mapRunRecord.ts';
import { requireExecution } from './foundExecution.ts';
import { requireArn } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredExecution } from './localState.ts';
import { pageOf } from './page.ts';

/** Map Runs, as far as virtual time has come. */
export function mapRunOperations(
  context: LocalContext,
): Pick<StepFunctionsPort, 'listMapRuns' | 'describeMapRun'> {
  return {
    listMapRuns: (input) => list(context, input),
    describeMapRun: (input) => describe(context, input),
  };
}

/** A Map Run and the execution that it belongs to. */
interface FoundMapRun {
  readonly mapRun: RecordedMapRun;
  readonly root: StoredExecution;
}

/** @throws {@link LocalError} `InvalidArn`, `ResourceNotFound` */
export async function requireMapRun(
  { clock, store }: LocalContext,
  { executions }: LocalState,
  mapRunArn: string | undefined,
): Promise<FoundMapRun> {
  const arn = requireArn(mapRunArn, 'mapRun');
  const root = executions.find(({ mapRuns }) => mapRuns.includes(arn));
  const mapRuns = root === undefined ? [] : (await store.readRecord(root)).mapRuns;
  const mapRun = mapRuns.find((one) => one.arn === arn && one.startDate <= clock.now());
  if (root !== undefined && mapRun !== undefined) return { mapRun, root };
  throw new LocalError('ResourceNotFound', `Resource not found: '${arn}'`);
}

async function list(
  context: LocalContext,
  input: Sdk.ListMapRunsInput,
): Promise<Sdk.ListMapRunsOutput> {
  const { clock, store } = context;
  const now = clock.now();
  const execution = await requireExecution(context, await store.read(), input.executionArn);
  const { mapRuns } = await store.readRecord(execution.root);
  const started = mapRuns
    .filter(({ executionArn, startDate }) => executionArn === execution.arn && startDate <= now)
    .toReversed();
  const { items, nextToken } = pageOf(started, input);
  return {
    mapRuns: items.map(({ arn, executionArn, stateMachineArn, startDate, stopDate }) => ({
      ...{ executionArn, mapRunArn: arn, stateMachineArn, startDate: new Date(startDate) },
      ...(stopDate <= now && { stopDate: new Date(stopDate) }),
    })),
    ...(nextToken && { nextToken }),
  };
}

async function describe(
  context: LocalContext,
  input: Sdk.DescribeMapRunInput,
): Promise<Sdk.DescribeMapRunOutput> {
  const { clock, store } = context;
  const now = clock.now();
  const { mapRun } = await requireMapRun(context, await store.read(), input.mapRunArn);
  const { arn, executionArn, maxConcurrency, startDate, status, stopDate } = mapRun;
  const { toleratedFailureCount, toleratedFailurePercentage } = mapRun;
  const { redriveCount, redriveDate = Number.POSITIVE_INFINITY } = mapRun;
  const redriven = redriveDate <= now;
  return {
    ...{ mapRunArn: arn, executionArn, startDate: new Date(startDate) },
    ...(now < stopDate ? { status: 'RUNNING' } : { status, stopDate: new Date(stopDate) }),
    ...{ maxConcurrency, toleratedFailureCount, toleratedFailurePercentage },
    itemCounts: counts(mapRun, now, 'items'),
    executionCounts: counts(mapRun, now, 'executions'),
    redriveCount: redriven ? redriveCount : 0,
    ...(redriven && { redriveDate: new Date(redriveDate) }),
  };
}

const shares = ['pending', 'running', 'succeeded', 'failed', 'timedOut', 'aborted'] as const;

type Share = (typeof shares)[number];

/** How many child executions, or items of them, are where. */
function counts(
  { children, others, stopDate, writesResults }: RecordedMapRun,
  now: number,
  what: 'items' | 'executions',
): Sdk.MapRunExecutionCounts {
  const sums = new Map<Share, number>();
  for (const child of children) {
    const share = shareOf(child, now);
    sums.set(share, (sums.get(share) ?? 0) + (what === 'items' ? child.items : 1));
  }
  for (const { status, ...numbers } of others) {
    const share = now < stopDate ? 'running' : endShares[status];
    sums.set(share, (sums.get(share) ?? 0) + numbers[what]);
  }
  const of = (share: Share): number => sums.get(share) ?? 0;
  const ended = of('succeeded') + of('failed') + of('timedOut') + of('aborted');
  return {
    ...{ pending: of('pending'), running: of('running'), succeeded: of('succeeded') },
    ...{ failed: of('failed'), timedOut: of('timedOut'), aborted: of('aborted') },
    total: [...sums.values()].reduce((sum, count) => sum + count, 0),
    resultsWritten: writesResults && stopDate <= now ? ended : 0,
    ...{ failuresNotRedrivable: 0, pendingRedrive: 0 },
  };
}

const endShares = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timedOut',
  ABORTED: 'aborted',
} as const;

function shareOf({ startDate, status, stopDate }: RecordedChild, now: number): Share {
  if (now < startDate) return 'pending';
  return now < stopDate ? 'running' : endShares[status];
}
