import type { LocalState } from './localState.ts';

/** Whether an activity exists at a virtual time. */
export function activityExists({ activities }: LocalState, arn: string, now: number): boolean {
  return activities.some(
    (activity) =>
      activity.arn === arn &&
      activity.creationDate <= now &&
      now < (activity.deletionDate ?? Number.POSITIVE_INFINITY),
  );
}
