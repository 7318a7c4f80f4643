import { findIntegration } from '../integration/catalogue.ts';
import { parseTaskResource } from '../integration/parseTaskResource.ts';
import type { TaskIntegration, TaskResource } from '../integration/taskIntegration.ts';
import { boundedCache } from '../query/syntax/boundedCache.ts';
import { fieldOf, stringOf, type TreeNode } from '../syntax/tree.ts';
import { perWorkflow } from './perWorkflow.ts';
import type { StateSite, Workflow } from './workflow.ts';

/** A Task state with what it calls and what it passes. */
export interface TaskSite {
  readonly state: StateSite;
  /** Absent when `Resource` is missing, hidden by a placeholder or of no known form. */
  readonly resource: TaskResource | undefined;
  /**
   * The optimized integration that it calls; absent for anything else and for names that no table
   * has.
   */
  readonly integration: TaskIntegration | undefined;
  /** The value of `Resource`. */
  readonly resourceNode: TreeNode | undefined;
  /** Name of the field that holds the arguments in the state's query language. */
  readonly argumentsField: 'Parameters' | 'Arguments';
  /** Its value; absent when it is not written. */
  readonly arguments: TreeNode | undefined;
}

/**
 * Every Task state of a workflow at every depth, in document order.
 *
 * @example
 * const jobs = taskSites(workflow).filter(({ resource }) => resource?.service === 'sagemaker');
 */
export const taskSites: (workflow: Workflow) => readonly TaskSite[] = perWorkflow(({ states }) =>
  states.filter(({ type }) => type === 'Task').map(taskSite),
);

function taskSite(state: StateSite): TaskSite {
  const argumentsField = state.queryLanguage === 'JSONata' ? 'Arguments' : 'Parameters';
  const resourceNode = fieldOf(state.node, 'Resource');
  const text = stringOf(resourceNode);
  const args = fieldOf(state.node, argumentsField);
  const { resource, integration } = text === undefined ? nothing : calledBy(text);
  return { state, resource, integration, resourceNode, argumentsField, arguments: args };
}

type Called = Pick<TaskSite, 'resource' | 'integration'>;

const nothing: Called = { resource: undefined, integration: undefined };

/** Many tasks of a workflow call the same API. */
const calledBy = boundedCache((text): Called => {
  const resource = parseTaskResource(text);
  return { resource, integration: resource && findIntegration(resource) };
});
