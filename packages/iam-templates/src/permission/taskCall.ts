import { childrenOf, type TaskResource, type TaskSite } from '@sfn-sagemaker/asl-model';
import { type KnownText, unknownText } from '../text/knownText.ts';
import { textsAt } from '../text/textsAt.ts';

/** A Task state as far as permissions depend on it. */
export interface TaskCall {
  readonly resource: TaskResource;
  /** The texts at a path of the arguments; nothing where it is not given. */
  texts(...path: readonly string[]): readonly KnownText[];
  /** Names of the members of the arguments, as far as they are written out. */
  members(): readonly string[];
}

export function taskCall(site: TaskSite, resource: TaskResource): TaskCall {
  return {
    resource,
    // Without arguments the state's input is what is passed.
    texts: (...path) =>
      site.arguments === undefined
        ? [unknownText]
        : textsAt(site.arguments, path, site.state.queryLanguage),
    members: () =>
      [...(site.arguments ? childrenOf(site.arguments) : [])].map(([name]) =>
        String(name).replace(/\.\$$/, ''),
      ),
  };
}

/** Whether Step Functions waits for the end of what the call started. */
export function waitsForEnd({ resource }: TaskCall): boolean {
  return resource.pattern === 'sync' || resource.pattern === 'sync:2';
}
