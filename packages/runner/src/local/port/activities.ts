import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { statesArn } from '../context/contextObject.ts';
import { intervene, runOn } from './intervene.ts';
import { requireArn, requireName } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredActivity } from './localState.ts';
import { waitingTasks } from './openTasks.ts';
import { pageOf } from './page.ts';

type Operations = Pick<
  StepFunctionsPort,
  'createActivity' | 'describeActivity' | 'listActivities' | 'deleteActivity' | 'getActivityTask'
>;

/**
 * Activities: workers outside fetch their tasks and send back what became of them.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
 */
export function activityOperations(context: LocalContext): Operations {
  return {
    createActivity: (input) => create(context, input),
    describeActivity: (input) => describe(context, input),
    listActivities: (input) => list(context, input),
    deleteActivity: (input) => remove(context, input),
    getActivityTask: (input) => getTask(context, input),
  };
}

/** The same name again gives the activity that has it. */
async function create(
  context: LocalContext,
  input: Sdk.CreateActivityInput,
): Promise<Sdk.CreateActivityOutput> {
  const { clock, location, store } = context;
  const name = requireName(input.name);
  const arn = `${statesArn(location)}:activity:${name}`;
  return store.update(async (state) => {
    const existing = existingActivity(state, arn);
    const activity = existing ?? { arn, name, creationDate: clock.now() };
    if (existing === undefined) {
      state.activities.push(activity);
      await runOn(context, state);
    }
    return { activityArn: arn, creationDate: new Date(activity.creationDate) };
  });
}

function existingActivity({ activities }: LocalState, arn: string): StoredActivity | undefined {
  return activities.find((activity) => activity.arn === arn && activity.deletionDate === undefined);
}

/** @throws {@link LocalError} `InvalidArn`, `ActivityDoesNotExist` */
function requireActivity(state: LocalState, activityArn: string | undefined): StoredActivity {
  const arn = requireArn(activityArn, 'activity');
  const activity = existingActivity(state, arn);
  if (activity !== undefined) return activity;
  throw new LocalError('ActivityDoesNotExist', `Activity Does Not Exist: '${arn}'`);
}

async function describe(
  { store }: LocalContext,
  { activityArn }: Sdk.DescribeActivityInput,
): Promise<Sdk.DescribeActivityOutput> {
  return shown(requireActivity(await store.read(), activityArn));
}

async function list(
  { store }: LocalContext,
  input: Sdk.ListActivitiesInput,
): Promise<Sdk.ListActivitiesOutput> {
  const { activities } = await store.read();
  const existing = activities.filter(({ deletionDate }) => deletionDate === undefined);
  const { items, nextToken } = pageOf(existing, input);
  return { activities: items.map(shown), ...(nextToken && { nextToken }) };
}

function shown({ arn, name, creationDate }: StoredActivity): Sdk.ActivityListItem {
  return { activityArn: arn, name, creationDate: new Date(creationDate) };
}

/** That there is none is no error. */
async function remove(
  context: LocalContext,
  { activityArn }: Sdk.DeleteActivityInput,
): Promise<unknown> {
  const { clock, store } = context;
  const arn = requireArn(activityArn, 'activity');
  await store.update(async (state) => {
    const activity = existingActivity(state, arn);
    if (activity === undefined) return;
    activity.deletionDate = clock.now();
    await runOn(context, state);
  });
  return {};
}

/** How long a worker waits for a task, in virtual time. */
const longPoll = 60_000;

/** Without a task within a minute the answer is empty. */
async function getTask(
  context: LocalContext,
  { activityArn, workerName }: Sdk.GetActivityTaskInput,
): Promise<Sdk.GetActivityTaskOutput> {
  const { clock, store } = context;
  const arn = requireArn(activityArn, 'activity');
  const end = clock.now() + longPoll;
  for (;;) {
    const task = await store.update((state) => takeTask(context, state, { arn, workerName }));
    if (task !== undefined || clock.now() >= end) return task ?? {};
    const next = waitingTasks(await store.read(), arn).map(({ task: { openedAt } }) => openedAt);
    clock.reach(Math.min(end, ...next.filter((openedAt) => openedAt > clock.now())));
  }
}

interface Poll {
  readonly arn: string;
  readonly workerName: string | undefined;
}

/** The task that has waited longest. */
async function takeTask(
  context: LocalContext,
  state: LocalState,
  { arn, workerName }: Poll,
): Promise<Sdk.GetActivityTaskOutput | undefined> {
  requireActivity(state, arn);
  const at = context.clock.now();
  const found = waitingTasks(state, arn).find(
    ({ task: { openedAt, closedAt = 0 } }) => openedAt <= at && at < closedAt,
  );
  if (found === undefined) return undefined;
  const { execution, task } = found;
  const { tasks } = await context.store.readRecord(execution);
  const input = tasks.find(({ token }) => token === task.token)?.input ?? null;
  await intervene(context, state, execution, {
    ...{ kind: 'fetch', token: task.token, at },
    ...(workerName !== undefined && { workerName }),
  });
  return { taskToken: task.token, input: JSON.stringify(input) };
}
