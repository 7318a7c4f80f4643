import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Visit } from '../visit.ts';

/**
 * An activity that nobody made, and that no mock stands for, fails the execution as on AWS before
 * anything is scheduled (recorded).
 */
export function requireActivity(visit: Visit, arn: string): void {
  const { mocks, scheduler, tokens } = visit.run.engine;
  if (mocks.has(visit.state.name) || tokens?.activityExists(arn, scheduler.now)) return;
  throw runtimeFailure(visit, `The activity ${arn} does not exist.`);
}
