import type { TaskResource } from '@sfn-sagemaker/asl-model';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import { missingActivity } from '../mock/missingMock.ts';
import type { Visit } from '../visit.ts';

/**
 * An activity that nobody made, and that no mock stands for, fails the execution as on AWS before
 * anything is scheduled (recorded).
 */
export function requireActivity(visit: Visit, resource: TaskResource): void {
  const { hints, mocks, scheduler, tokens } = visit.run.engine;
  const arn = resource.text;
  if (mocks.has(visit.state.name) || tokens?.activityExists(arn, scheduler.now)) return;
  hints.add(missingActivity(visit, resource));
  throw runtimeFailure(visit, `The activity ${arn} does not exist.`);
}
