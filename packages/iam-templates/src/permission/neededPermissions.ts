import {
  fieldOf,
  type StateSite,
  type TaskSite,
  taskSites,
  type Workflow,
} from '@sfn-sagemaker/asl-model';
import type { NeededPermission } from '../policy/mergePermissions.ts';
import { textsAt } from '../text/textsAt.ts';
import { distributedMapPermissions } from './distributedMap.ts';
import { outsideIam } from './neighbours/outsideIam.ts';
import { roleResource } from './passRole.ts';
import type { Permission } from './permission.ts';
import { taskCall } from './taskCall.ts';
import { taskPermissions } from './taskPermissions.ts';

/** What the states need, and what this version cannot say about them. */
export interface WorkflowNeeds {
  readonly needed: readonly NeededPermission[];
  readonly notes: readonly string[];
}

/** What every state of a workflow needs. */
export function neededPermissions(
  workflow: Workflow,
  stateMachineName: string | undefined,
): WorkflowNeeds {
  const byTasks = taskSites(workflow).flatMap((site) =>
    sitePermissions(site).map((permission) => ({ state: site.state.name, permission })),
  );
  const byMaps = workflow.states.flatMap((state) =>
    distributedMapPermissions(state, stateMachineName).map((permission) => ({
      state: state.name,
      permission,
    })),
  );
  const needed = [...byTasks, ...byMaps];
  const notes = [
    ...needed.flatMap(({ permission: { note } }) => note ?? []),
    ...taskSites(workflow).flatMap(hiddenResource),
    ...taskSites(workflow).flatMap(otherSystem),
  ];
  return { needed, notes: [...new Set(notes)].toSorted() };
}

function sitePermissions(site: TaskSite): readonly Permission[] {
  const { state, resource } = site;
  const credentials = fieldOf(state.node, 'Credentials');
  if (credentials !== undefined)
    return [assumeRole(textsAt(credentials, ['RoleArn'], state.queryLanguage))];
  return resource ? taskPermissions(taskCall(site, resource)) : [];
}

/**
 * A Task with `Credentials` calls the service under the role that they name.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html
 */
function assumeRole(roles: ReturnType<typeof textsAt>): Permission {
  return {
    topic: 'AssumeTargetRoles',
    actions: ['sts:AssumeRole'],
    resources: roles.map(roleResource),
    why: 'The task works under the role in its Credentials.',
    note:
      'What a task with Credentials calls must be allowed to the role that they name, which ' +
      'must trust this one: neither is part of this policy.',
  };
}

function hiddenResource({ state, resource }: TaskSite): readonly string[] {
  return resource
    ? []
    : [
        `${quoted(state)} calls a Resource that is not known here: what it needs is not ` +
          'in the policy.',
      ];
}

function otherSystem({ resource }: TaskSite): readonly string[] {
  const note = outsideIam.get(`${resource?.service}:${resource?.api}`);
  return resource?.kind === 'optimized' && note !== undefined ? [note] : [];
}

function quoted({ name }: StateSite): string {
  return JSON.stringify(name);
}
