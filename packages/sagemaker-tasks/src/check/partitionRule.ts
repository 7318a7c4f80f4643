import { hasPlaceholder, type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { literalString } from '../argument/argument.ts';
import { sageMakerCalls } from './sageMakerCall.ts';
import { sageMakerTasks } from './sageMakerTask.ts';
import { pathText, placeOf, stateText, words } from './wording.ts';

/** Where Step Functions and SageMaker are both offered to customers. */
const partitions = ['aws', 'aws-cn', 'aws-us-gov'];

export const partitionRule: Rule = {
  code: 'SM103',
  name: 'sagemaker/partition',
  severity: 'warning',
  title: 'All ARNs are of one partition, which offers SageMaker',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  check(workflow, report) {
    for (const { place, resource, state } of sageMakerTasks(workflow)) {
      const { partition } = resource;
      if (partitions.includes(partition) || hasPlaceholder(partition)) continue;
      report(place, {
        message: words(
          `${state} names the partition ${shorten(partition)}.`,
          "A resource of another partition than the state machine's own is not recognized.",
        ),
        help: `Write one of ${partitions.map((name) => `arn:${name}:…`).join(', ')}.`,
      });
    }
    for (const call of sageMakerCalls(workflow)) {
      const { partition } = call.resource;
      for (const visit of call.visits) {
        const other = partitionOf(literalString(visit.argument));
        if (other === undefined || other === partition || !partitions.includes(partition)) continue;
        report(placeOf(visit, call), {
          message: words(
            `${stateText(call)} passes an ARN of the partition ${other} as`,
            `${pathText(visit.path)}, but calls SageMaker in ${partition}:`,
            'nothing in one partition can use what is in another.',
          ),
          help: `Write an ARN that begins with arn:${partition}:, or call arn:${other}:states:::….`,
        });
      }
    }
  },
};

function partitionOf(text: string | undefined): string | undefined {
  return /^arn:(aws(?:-[a-z]+)*):/.exec(text ?? '')?.[1];
}
