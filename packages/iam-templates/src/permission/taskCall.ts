import type { TaskResource, TaskSite } from '@sfn-sagemaker/asl-model';
import type { KnownText } from '../text/knownText.ts';
import { textsAt } from '../text/textsAt.ts';

/** A Task state as far as permissions depend on it. */
export interface TaskCall {
  readonly resource: TaskResource;
  /** The texts at a path of the arguments; nothing where it is not given. */
  texts(...path: readonly string[]): readonly KnownText[];
}

export function taskCall(site: TaskSite, resource: TaskResource): TaskCall {
  return {
    resource,
    texts: (...path) => textsAt(site.arguments, path, site.state.queryLanguage),
  };
}

/** Whether Step Functions waits for the end of what the call started. */
export function waitsForEnd({ resource }: TaskCall): boolean {
  return resource.pattern === 'sync' || resource.pattern === 'sync:2';
}
