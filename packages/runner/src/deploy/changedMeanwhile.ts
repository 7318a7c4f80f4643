import { isDeepStrictEqual } from 'node:util';
import type { Deployed } from '../plan/deployed.ts';
import { type ChangedPart, type Plan, planWorkflow } from '../plan/planWorkflow.ts';
import { StageFailure } from '../port/stageFailure.ts';

/** What is deployed is neither what the plan saw nor what it wants. */
class ChangedMeanwhile extends StageFailure {
  override readonly name = 'ChangedMeanwhile';
}

/** What a change is about, in words, and what of all that is deployed says whether somebody else changed it. */
interface Part {
  readonly words: string;
  readonly of: (deployed: Deployed) => unknown;
}

const trust: Part = { words: 'the trust policy of its role', of: ({ role }) => role?.trust };
const policy: Part = { words: 'the policy of its role', of: ({ role }) => role?.policy };
const attached: Part = {
  words: 'the managed policies of its role',
  of: ({ role }) => [...(role?.attached ?? [])],
};
const machine: Part = {
  words: 'the state machine',
  of: ({ stateMachine: { revisionId, definition, roleArn, type } = {} }) => {
    return [revisionId, definition, roleArn, type];
  },
};

const parts: Readonly<Partial<Record<ChangedPart, Part>>> = {
  ...{ role: { words: 'its role', of: ({ role }) => role?.arn }, trust },
  ...{ policy, policyRemoval: policy, attachedPolicies: attached },
  ...{ stateMachine: machine, type: machine, definition: machine, executionRole: machine },
  alias: { words: 'the alias', of: ({ alias }) => alias?.routingConfiguration },
};

/**
 * Why a deployment must not go on: somebody changed what it would replace, to something else than it wants. What is as
 * the plan saw it, and what is already as it wants it, is no reason.
 *
 * @param now what is deployed by now
 */
export function changedMeanwhile(
  { target, deployed: seen }: Plan,
  now: Deployed,
): StageFailure | undefined {
  const changed = planWorkflow(target, now)
    .changes.flatMap(({ part }) => parts[part] ?? [])
    .filter(({ of }) => !isDeepStrictEqual(of(seen), of(now)))
    .map(({ words }) => words);
  if (changed.length === 0) return undefined;
  const { stateMachineName: name } = target;
  const what = [...new Set(changed)].join(', ');
  const version = now.version?.arn.split(':').at(-1);
  const newest = version === undefined ? '' : ` Its newest version is ${version}.`;
  return new ChangedMeanwhile(
    `What is deployed of ${name} is not what the plan saw: somebody else changed ${what}.${newest}`,
    {
      why: 'Another deployment ran at the same time; going on would undo a part of it.',
      help: 'Look at `sfn-sagemaker plan`, and deploy again if it shows what you want; in GitHub Actions, `concurrency:` keeps two deployments apart.',
    },
  );
}
