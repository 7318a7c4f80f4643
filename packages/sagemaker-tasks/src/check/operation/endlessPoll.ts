import { fieldOf, type Rule, type StateSite, shorten, stringOf } from '@sfn-sagemaker/asl-model';
import { endpointLifecycle } from '../../lifecycle/endpointLifecycle.ts';
import { jobLifecycles } from '../../lifecycle/jobLifecycles.ts';
import { sageMakerCalls } from '../sageMakerCall.ts';
import { listText, words } from '../wording.ts';
import { comparedTexts, isDecision } from './comparedTexts.ts';
import { statesAfter } from './statesAfter.ts';

interface Polled {
  readonly title: string;
  readonly statuses: readonly string[];
  /** After which nothing changes. */
  readonly final: readonly string[];
  /** A loop that ends with fewer can go on for ever. */
  readonly ends: readonly string[];
}

const endpoint: Polled = {
  title: 'endpoint',
  statuses: endpointLifecycle.statuses,
  final: endpointLifecycle.settledStatuses,
  ends: ['InService', 'Failed'],
};

/** By the operation that tells the status. */
const polled: ReadonlyMap<string, Polled> = new Map([
  ...Object.values(jobLifecycles).map((lifecycle): [string, Polled] => [
    lifecycle.describe,
    {
      title: lifecycle.title,
      statuses: lifecycle.statuses,
      final: lifecycle.terminalStatuses,
      ends: lifecycle.terminalStatuses,
    },
  ]),
  [endpointLifecycle.describe, endpoint],
]);

/**
 * Stopped comes unasked, too: a job that exceeds its MaxRuntimeInSeconds ends so.
 */
export const endlessPoll: Rule = {
  code: 'SM307',
  name: 'sagemaker/endless-poll',
  severity: 'warning',
  title: 'A loop that polls ends with every status that is final',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html',
  check(workflow, report) {
    for (const { state: describe, operation } of sageMakerCalls(workflow)) {
      const found = polled.get(operation);
      if (found === undefined) continue;
      for (const choice of statesAfter({ from: describe, stopsAt: isDecision })) {
        const missing = choice.type === 'Choice' ? missingEnds(choice, describe, found) : [];
        const [first] = missing;
        if (first === undefined) continue;
        report(
          { pointer: choice.pointer, span: choice.nameSpan },
          {
            message: words(
              `State "${shorten(choice.name)}" asks for the status of the ${found.title} again`,
              `after ${listText(missing)}, which is final:`,
              'the loop goes on until the execution times out or has 25,000 events.',
            ),
            help: `Add a choice rule for ${listText(missing)}, or wait only while it is not final.`,
          },
        );
      }
    }
  },
};

/** Final statuses that go the way of `Default`, back to the question. */
function missingEnds(choice: StateSite, describe: StateSite, found: Polled): string[] {
  const texts = comparedTexts(choice);
  const named = found.statuses.filter((status) => texts.includes(status));
  // Other tests than for final statuses can be negated ones: they are not judged.
  if (named.length === 0 || !named.every((status) => found.final.includes(status))) return [];
  const fallback = stringOf(fieldOf(choice.node, 'Default'));
  const loops =
    fallback !== undefined && statesAfter({ from: choice, first: [fallback] }).includes(describe);
  return loops ? found.ends.filter((status) => !named.includes(status)) : [];
}
