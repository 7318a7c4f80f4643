import type { Permission } from '../permission/permission.ts';
import { type Location, plainWording, type Resource, relativeTo, resourceText } from './arn.ts';
import type { Statement, StatementUse } from './statement.ts';

/** A permission and the state that needs it. */
export interface NeededPermission {
  /** Absent where the role needs it whatever its states. */
  readonly state?: string;
  readonly permission: Permission;
}

interface Reason {
  readonly states: Set<string>;
  readonly whys: Set<string>;
}

/** What is allowed on one resource, by action. */
interface Grant {
  readonly resource: Resource;
  readonly actions: Map<string, Reason>;
}

/** Grants by resource, of permissions with the same topic and conditions. */
type Topic = Map<string, Grant>;

type Draft = Omit<Statement, 'sid'>;

/**
 * No ARN holds this character: a part that the environment fills differs from one that is written
 * out.
 */
const unfilled = plainWording({ partition: '\0', region: '\0', account: '\0' });

/**
 * Merges what the states need into as few statements as say exactly that: actions are put together
 * only where they go to the same resources, so that nothing becomes wider. The order of the states
 * does not matter. An ARN that spells what is known of the environment, `own`, is the same as one
 * that leaves it open.
 */
export function mergePermissions(
  needed: readonly NeededPermission[],
  own: Partial<Location>,
): readonly Statement[] {
  const relative = needed.map(({ permission, ...of }) => ({
    ...of,
    permission: {
      ...permission,
      resources: permission.resources.map((each) => relativeTo(each, own)),
    },
  }));
  const byTopic = Map.groupBy(relative, ({ permission }) => permission.topic);
  return [...byTopic].toSorted(byKey).flatMap(([topic, members]) => {
    const drafts = [...Map.groupBy(members, conditionKey)]
      .toSorted(byKey)
      .flatMap(([, alike]) => draftStatements(alike));
    return drafts.map((draft, index) => ({ sid: sid(topic, index), ...draft }));
  });
}

function sid(topic: string, index: number): string {
  return index === 0 ? topic : `${topic}${index + 1}`;
}

function conditionKey({ permission }: NeededPermission): string {
  return JSON.stringify(Object.entries(permission.conditions ?? {}).toSorted(byKey));
}

function draftStatements(members: readonly NeededPermission[]): readonly Draft[] {
  const topic: Topic = new Map();
  for (const member of members) addPermission(topic, member);
  for (const key of topic.keys()) dropCovered(topic, key);
  const conditions = members[0]?.permission.conditions;
  const grants = [...topic].filter(([, { actions }]) => actions.size > 0).toSorted(byKey);
  const alike = Map.groupBy(grants, ([, { actions }]) => [...actions.keys()].toSorted().join());
  return [...alike].toSorted(byKey).map(([, same]) => ({
    ...draftStatement(same.map(([, grant]) => grant)),
    ...(conditions && { conditions }),
  }));
}

function addPermission(topic: Topic, { state, permission }: NeededPermission): void {
  for (const resource of permission.resources) {
    const key = resourceText(resource, unfilled);
    const grant = topic.get(key) ?? { resource, actions: new Map<string, Reason>() };
    topic.set(key, grant);
    for (const action of permission.actions) {
      const reason = reasonFor(grant, action);
      if (state !== undefined) reason.states.add(state);
      reason.whys.add(permission.why);
    }
  }
}

function reasonFor(grant: Grant, action: string): Reason {
  const reason = grant.actions.get(action) ?? {
    states: new Set<string>(),
    whys: new Set<string>(),
  };
  grant.actions.set(action, reason);
  return reason;
}

/** Moves to `training-job/*` what it allows on `training-job/train-*` too. */
function dropCovered(topic: Topic, key: string): void {
  const grant = topic.get(key);
  if (grant === undefined) return;
  for (let length = 0; length < key.length; length++) {
    const wider = topic.get(`${key.slice(0, length)}*`);
    if (wider !== undefined && wider !== grant) moveShared(grant, wider);
  }
}

function moveShared(from: Grant, to: Grant): void {
  for (const [action, reason] of from.actions) {
    const known = to.actions.get(action);
    if (known === undefined) continue;
    for (const state of reason.states) known.states.add(state);
    for (const why of reason.whys) known.whys.add(why);
    from.actions.delete(action);
  }
}

function draftStatement(grants: readonly Grant[]): Draft {
  const reasons = grants.flatMap(({ actions }) => [...actions.values()]);
  return {
    actions: [...(grants[0]?.actions.keys() ?? [])].toSorted(),
    resources: grants.map(({ resource }) => resource),
    states: sortedUnion(reasons.map(({ states }) => states)),
    why: sortedUnion(reasons.map(({ whys }) => whys)).join(' '),
    uses: grants.flatMap(usesOf),
  };
}

function usesOf({ resource, actions }: Grant): readonly StatementUse[] {
  return [...actions].toSorted(byKey).map(([action, { states, whys }]) => ({
    ...{ action, resource },
    states: sortedUnion([states]),
    why: sortedUnion([whys]).join(' '),
  }));
}

function sortedUnion(sets: readonly ReadonlySet<string>[]): string[] {
  return [...new Set(sets.flatMap((set) => [...set]))].toSorted();
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
