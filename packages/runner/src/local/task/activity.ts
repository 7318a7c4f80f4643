import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { TaskCall } from './taskAnswer.ts';

/**
 * An activity that nobody made, and that no mock stands for, fails the execution as on AWS before
 * anything is scheduled (recorded).
 */
export function requireActivity(visit: Visit, arn: string): void {
  const { mocks, tokens } = visit.run.engine;
  if (mocks.has(visit.state.name) || tokens?.activities.has(arn)) return;
  throw runtimeFailure(visit, `The activity ${arn} does not exist.`);
}

/** Waits until a worker fetches the task; gives the worker's name. */
export function* fetchedBy(visit: Visit, { limits }: TaskCall): Steps<string | undefined> {
  const { scheduler, tokens } = visit.run.engine;
  const fetched = tokens?.fetched(visit.taskToken ?? '');
  if (fetched === undefined) return undefined;
  const deadline = scheduler.now + 1000 * (limits.timeout ?? Number.POSITIVE_INFINITY);
  if (fetched.at > deadline) return undefined;
  while (scheduler.now < fetched.at) yield* scheduler.sleepUntil(fetched.at);
  return fetched.workerName;
}
