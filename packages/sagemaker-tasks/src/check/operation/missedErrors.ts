import { childPointer, fieldOf, type Rule } from '@sfn-sagemaker/asl-model';
import { literalString } from '../../argument/argument.ts';
import { generalError, type SageMakerCall } from '../sageMakerCall.ts';
import { stateText, words } from '../wording.ts';
import { type CreatedResource, createdResources } from './createdResource.ts';
import { handledErrors, handlesError } from './handledErrors.ts';

const quota = 'SageMaker.ResourceLimitExceededException';
/** How a job fails that gets no instances: its reason begins with CapacityError. */
const failed = 'States.TaskFailed';

/**
 * Throttling and quotas come before anything is created, so that the name stays free; a lack of
 * capacity comes after it.
 */
export const missedErrors: Rule = {
  code: 'SM313',
  name: 'sagemaker/missed-errors',
  severity: 'info',
  title: 'Retries include throttling, exhausted quotas and lacking capacity',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/sample-train-model.html',
  check(workflow, report) {
    for (const created of createdResources(workflow)) {
      const { call } = created;
      const node = fieldOf(call.state.node, 'Retry');
      const missed = missedNames(created);
      if (node === undefined || missed.length === 0) continue;
      report(
        {
          pointer: childPointer(call.state.pointer, 'Retry'),
          span: { start: node.start, end: node.start + 1 },
        },
        {
          message: words(
            `${stateText(call)} retries, but not ${missed.map(({ meaning }) => meaning).join(', nor ')}:`,
            'that fails the state at once.',
          ),
          help: helpFor(missed),
        },
      );
    }
  },
};

function helpFor(missed: readonly MissedError[]): string {
  const early = missed.map(({ name }) => name).filter((name) => name !== failed);
  const helps = [
    ...(early.length > 0
      ? [
          `Add a retrier for ${early.join(' and ')} with a long IntervalSeconds and many MaxAttempts.`,
        ]
      : []),
    ...(early.length < missed.length
      ? [`Retry ${failed} once or twice, with another job name in each attempt, or catch it.`]
      : []),
  ];
  return helps.join(' ');
}

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
    { name: generalError(resource), meaning: `a throttled call (${generalError(resource)})` },
    ...(runsInstances
      ? [{ name: quota, meaning: `a quota that is used up for now (${quota})` }]
      : []),
  ];
  const instance = accelerated(call);
  const capacity =
    instance !== undefined && resource.pattern === 'sync' && !handlesError(state, 'Catch', failed)
      ? [
          {
            name: failed,
            meaning: `a job that gets no ${instance} (${failed}, with CapacityError)`,
          },
        ]
      : [];
  return [...errors, ...capacity].filter(({ name }) => !handlesError(state, 'Retry', name));
}

/** The instances that are scarce; of others there are enough almost always. */
function accelerated({ visits }: SageMakerCall): string | undefined {
  const types = visits.filter(({ path }) => path.at(-1) === 'InstanceType');
  return types
    .map(({ argument }) => literalString(argument))
    .find((type) => type !== undefined && /^ml\.(?:p|g|trn|inf|dl)\d/.test(type));
}
