import { perWorkflow, type Workflow } from '@sfn-sagemaker/asl-model';
import { type Argument, memberValue } from '../../argument/argument.ts';
import { sageMakerIntegrations } from '../../integration/sageMakerIntegrations.ts';
import type { JobLifecycle } from '../../lifecycle/jobLifecycle.ts';
import { jobLifecycles } from '../../lifecycle/jobLifecycles.ts';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';

/** A call that creates one of the five kinds of jobs, through either integration. */
export interface CreatedJob {
  readonly call: SageMakerCall;
  readonly lifecycle: JobLifecycle;
  /** The job's name; absent when it is not given, or when the arguments are computed as a whole. */
  readonly name: Argument | undefined;
}

export const createdJobs: (workflow: Workflow) => readonly CreatedJob[] = perWorkflow((workflow) =>
  sageMakerCalls(workflow).flatMap((call) => {
    const kind = sageMakerIntegrations.find(({ operation }) => operation === call.operation)?.job;
    const request = call.visits[0]?.argument;
    if (kind === undefined) return [];
    const lifecycle = jobLifecycles[kind];
    const name =
      request?.kind === 'object' ? memberValue(request, lifecycle.nameMember) : undefined;
    return [{ call, lifecycle, name }];
  }),
);
