import type { StageContext } from './stageContext.ts';

/** What the project file says about the move of the alias and plan and deploy cannot do yet. */
export function rolloutNotes({ environment }: StageContext): string[] {
  const { name, rollout } = environment ?? {};
  if (rollout === undefined || rollout.type === 'all-at-once') return [];
  return [
    `rollout ${rollout.type} of ${name} is ignored: this version moves the alias to the new version at once`,
  ];
}
