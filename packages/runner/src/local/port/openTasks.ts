import type { LocalState, StoredExecution, StoredTask } from './localState.ts';

/** A task that somebody outside answers, and the execution that waits for it. */
export interface FoundTask {
  readonly execution: StoredExecution;
  readonly task: StoredTask;
}

/** The tasks of an activity that no worker has taken, in the order in which they open. */
export function waitingTasks(state: LocalState, activityArn: string): FoundTask[] {
  return allTasks(state)
    .filter(({ task }) => task.resource === activityArn && task.fetchedAt === undefined)
    .toSorted((one, other) => one.task.openedAt - other.task.openedAt);
}

export function taskOf(state: LocalState, token: string | undefined): FoundTask | undefined {
  return allTasks(state).find(({ task }) => task.token === token);
}

function allTasks({ executions }: LocalState): FoundTask[] {
  return executions.flatMap((execution) => execution.tasks.map((task) => ({ execution, task })));
}
