import { childPointer, fieldOf, type Rule } from '@sfn-sagemaker/asl-model';
import { generalError } from '../sageMakerCall.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedResource, createdResources } from './createdResource.ts';
import { handledErrors, handlesError } from './handledErrors.ts';

const quota = 'SageMaker.ResourceLimitExceededException';

/**
 * Both come before anything is created, so that the name stays free.
 */
export const missedErrors: Rule = {
  code: 'SM313',
  name: 'sagemaker/missed-errors',
  severity: 'info',
  title: 'Retries include throttling and exhausted quotas',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/sample-train-model.html',
  check(workflow, report) {
    for (const created of createdResources(workflow)) {
      const { call } = created;
      const node = fieldOf(call.state.node, 'Retry');
      const missed = missedNames(created);
      if (node === undefined || missed.length === 0) continue;
      const names = missed.map(({ name }) => name).join(' and ');
      report(
        {
          pointer: childPointer(call.state.pointer, 'Retry'),
          span: { start: node.start, end: node.start + 1 },
        },
        {
          message: words(
            `${stateText(call)} retries, but not after ${names}:`,
            `${missed.map(({ meaning }) => meaning).join(', and ')} fails the state at once.`,
          ),
          help: `Add a retrier for ${names}, with a long IntervalSeconds and many MaxAttempts.`,
        },
      );
    }
  },
};

interface MissedError {
  readonly name: string;
  readonly meaning: string;
}

/** A state that retries nothing has no policy that could miss anything. */
function missedNames({ call, integration }: CreatedResource): MissedError[] {
  const { state, resource } = call;
  if (handledErrors(state, 'Retry').length === 0) return [];
  const runsInstances = integration.job !== undefined || integration.resourceType === 'endpoint';
  const errors: MissedError[] = [
    { name: generalError(resource), meaning: 'a throttled call' },
    ...(runsInstances
      ? [{ name: quota, meaning: 'a quota of instances that is used up for the moment' }]
      : []),
  ];
  return errors.filter(({ name }) => !handlesError(state, 'Retry', name));
}
