import { fieldOf, type Rule, type StateSite, shorten, stringOf } from '@sfn-sagemaker/asl-model';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';
import { callPlace, stateText, words } from '../wording.ts';
import { type CreatedJob, createdJobs } from './createdJob.ts';
import { statesAfter } from './statesAfter.ts';

const deployments = ['CreateEndpoint', 'UpdateEndpoint'];

/**
 * Whether `.sync` takes Stopped for a failure is unverified: no documentation and no recording tells.
 * A decision in between, and any state that can do anything, may look at the status.
 */
export const uncheckedJob: Rule = {
  code: 'SM315',
  name: 'sagemaker/unchecked-job',
  severity: 'info',
  title: 'What a job has trained goes into service after the job completed',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html',
  check(workflow, report) {
    const calls = new Map(sageMakerCalls(workflow).map((call) => [call.state, call]));
    for (const job of createdJobs(workflow)) {
      const deployment = deploymentAfter(job, calls);
      if (deployment === undefined) continue;
      const { call, lifecycle } = job;
      report(callPlace(call), {
        message: words(
          `${stateText(call)} trains what "${shorten(deployment.state.name)}" puts into service.`,
          'A job that is stopped, or that exceeds its time, ends as Stopped, and AWS does not say',
          'whether .sync fails then: a model that is not trained to its end may be served.',
        ),
        help: `Add a Choice state that goes on only when ${lifecycle.statusMember} is Completed.`,
      });
    }
  },
};

function deploymentAfter(
  { call, lifecycle }: CreatedJob,
  calls: ReadonlyMap<StateSite, SageMakerCall>,
): SageMakerCall | undefined {
  const trains = lifecycle.kind === 'training' || lifecycle.kind === 'tuning';
  const next = stringOf(fieldOf(call.state.node, 'Next'));
  if (!trains || call.resource.pattern !== 'sync' || next === undefined) return undefined;
  const mayCheck = (state: StateSite): boolean =>
    !['Pass', 'Wait'].includes(state.type ?? '') && !calls.has(state);
  return statesAfter({ from: call.state, first: [next], stopsAt: mayCheck })
    .map((state) => calls.get(state))
    .find((after) => after !== undefined && deployments.includes(after.operation));
}
