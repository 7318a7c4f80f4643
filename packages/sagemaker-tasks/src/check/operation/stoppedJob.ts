import {
  childrenOf,
  fieldOf,
  type Rule,
  type StateSite,
  shorten,
  stringOf,
  type TreeNode,
  type Workflow,
} from '@sfn-sagemaker/asl-model';
import type { JobLifecycle } from '../../lifecycle/jobLifecycle.ts';
import { jobLifecycles } from '../../lifecycle/jobLifecycles.ts';
import { sageMakerCalls } from '../sageMakerCall.ts';
import { words } from '../wording.ts';
import { comparedTexts, isDecision } from './comparedTexts.ts';
import { createdJobs } from './createdJob.ts';
import { statesAfter } from './statesAfter.ts';

const describes = new Map(Object.values(jobLifecycles).map((one) => [one.describe, one]));

/**
 * Stopped comes unasked, too: a job that exceeds its MaxRuntimeInSeconds ends so.
 */
export const stoppedJob: Rule = {
  code: 'SM314',
  name: 'sagemaker/stopped-job',
  severity: 'warning',
  title: 'A decision about a job knows that it can be stopped',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopTrainingJob.html',
  check(workflow, report) {
    for (const { choice, lifecycle } of decisions(workflow)) {
      const consequence = consequenceOf(choice, lifecycle);
      if (consequence === undefined) continue;
      report(
        { pointer: choice.pointer, span: choice.nameSpan },
        {
          message: words(
            `State "${shorten(choice.name)}" has no choice rule for Stopped. A ${lifecycle.title}`,
            `ends so when someone stops it or when it exceeds its time: ${consequence}.`,
          ),
          help: `Add a choice rule for ${lifecycle.statusMember} Stopped.`,
        },
      );
    }
  },
};

interface Decision {
  readonly choice: StateSite;
  readonly lifecycle: JobLifecycle;
}

/** Choice states that come next after a job's end, or after a question for its status. */
function decisions(workflow: Workflow): Decision[] {
  const asked = sageMakerCalls(workflow).map(({ state, operation }) => ({
    state,
    lifecycle: describes.get(operation),
  }));
  const waited = createdJobs(workflow)
    .filter(({ call }) => call.resource.pattern === 'sync')
    .map(({ call, lifecycle }) => ({ state: call.state, lifecycle }));
  return [...asked, ...waited].flatMap(({ state, lifecycle }) => {
    const next = stringOf(fieldOf(state.node, 'Next'));
    if (lifecycle === undefined || next === undefined) return [];
    return statesAfter({ from: state, first: [next], stopsAt: isDecision })
      .filter(({ type }) => type === 'Choice')
      .map((choice) => ({ choice, lifecycle }));
  });
}

/** Negated tests, and decisions that another one continues, are not judged. */
function consequenceOf(choice: StateSite, { statuses }: JobLifecycle): string | undefined {
  const rules = fieldOf(choice.node, 'Choices');
  const named = comparedTexts(choice).filter((text) => statuses.includes(text));
  if (rules === undefined || !named.includes('Failed') || named.includes('Stopped'))
    return undefined;
  if (isNegated(rules)) return undefined;
  const fallback = stringOf(fieldOf(choice.node, 'Default'));
  if (fallback === undefined) return 'the execution fails with States.NoChoiceMatched';
  const next = choice.machine.states.find(({ name }) => name === fallback)?.type;
  if (named.includes('Completed') || next === 'Choice' || next === 'Fail') return undefined;
  return 'the workflow goes on as if it had completed';
}

function isNegated(node: TreeNode): boolean {
  const text = stringOf(node);
  if (text !== undefined) return /!=|\$not\b/.test(text);
  return [...childrenOf(node)].some(([key, child]) => key === 'Not' || isNegated(child));
}
