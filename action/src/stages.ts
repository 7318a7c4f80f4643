import type { TriggerEvent } from './event.ts';

/** What the action can do with the workflows it finds, in this order. */
export type Stage = 'validate' | 'simulate' | 'policy';

/**
 * Stages that each value of the input `mode` asks for by name; `auto` takes what the event calls
 * for.
 */
const stagesByMode = {
  auto: undefined,
  validate: ['validate'],
  simulate: ['validate', 'simulate'],
  policy: ['validate', 'policy'],
} satisfies Record<string, readonly Stage[] | undefined>;

export type Mode = keyof typeof stagesByMode;

export const modes: readonly Mode[] = ['auto', 'validate', 'simulate', 'policy'];

const offline: readonly Stage[] = ['validate', 'simulate', 'policy'];

/** Events after which a team expects its workflows on AWS. */
const deploying = new Set(['push', 'release']);

export interface Stages {
  readonly stages: readonly Stage[];
  /** One line for what the event calls for and does not run. */
  readonly skipped?: string;
}

/**
 * What is odd about the event; undefined for most.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
 */
export function eventWarning({ name }: Pick<TriggerEvent, 'name'>): string | undefined {
  if (name !== 'pull_request_target') return undefined;
  return (
    'On pull_request_target actions/checkout takes the base branch: what the pull request changes ' +
    'is not looked at. Use pull_request, which needs no secrets here; do not check the head of a ' +
    'pull request out in a job whose token may write.'
  );
}

/** Which stages run: those of the mode, or with `auto` those that the event calls for. */
export function stagesFor(mode: Mode, event: Pick<TriggerEvent, 'name'>): Stages {
  const named = stagesByMode[mode];
  if (named !== undefined) return { stages: named };
  if (!deploying.has(event.name)) return { stages: offline };
  return {
    stages: offline,
    skipped:
      'Nothing was deployed: deploy comes with AWS credentials. ' +
      'After aws-actions/configure-aws-credentials, ' +
      'a step that runs `npx sfn-sagemaker deploy` does it.',
  };
}
