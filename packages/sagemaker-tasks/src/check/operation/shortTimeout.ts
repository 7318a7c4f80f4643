import { childPointer, fieldOf, type Rule } from '@sfn-sagemaker/asl-model';
import { type Argument, literalNumber } from '../../argument/argument.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedJob, createdJobs } from './createdJob.ts';
import { parameter } from './createdResource.ts';

export const shortTimeout: Rule = {
  code: 'SM304',
  name: 'sagemaker/short-timeout',
  severity: 'warning',
  title: 'A state waits as long as its job may run',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html',
  check(workflow, report) {
    for (const job of createdJobs(workflow)) {
      const { call, lifecycle } = job;
      const node = fieldOf(call.state.node, 'TimeoutSeconds');
      if (call.resource.pattern !== 'sync' || node === undefined) continue;
      const waits = node.kind === 'scalar' ? node.value : undefined;
      const runs = literalNumber(maxRuntime(job));
      if (typeof waits !== 'number' || waits <= 0 || runs === undefined || waits >= runs) continue;
      report(
        { pointer: childPointer(call.state.pointer, 'TimeoutSeconds'), span: node },
        {
          message: words(
            `${stateText(call)} waits for ${waits} seconds,`,
            `but its ${lifecycle.title} may run for ${runs}. After ${waits} seconds`,
            'Step Functions stops the job and the state fails with States.Timeout.',
          ),
          help: `Make TimeoutSeconds ${runs} or more, or MaxRuntimeInSeconds ${waits} or less.`,
        },
      );
    }
  },
};

function maxRuntime({ call, lifecycle }: CreatedJob): Argument | undefined {
  const request = call.visits[0]?.argument;
  if (lifecycle.maxRuntime === undefined || request?.kind !== 'object') return undefined;
  return parameter(request, ...lifecycle.maxRuntime);
}
