import type { ArnPattern, Resource } from '../policy/arn.ts';
import type { StatementConditions } from '../policy/conditions.ts';
import type { KnownText } from '../text/knownText.ts';
import { managedRule } from './managedRule.ts';
import { passRole } from './passRole.ts';
import type { Permission } from './permission.ts';
import { anyRevision, namedResources } from './resources.ts';
import { type TaskCall, waitsForEnd } from './taskCall.ts';

/** What an integration needs: a row of the table. */
export interface IntegrationNeeds {
  readonly grants: readonly Grant[];
  /** Roles that the call hands on. */
  readonly roles?: readonly HandedRoles[];
  /** The rule that Step Functions keeps to wait for the end. */
  readonly rule?: string;
  readonly note?: string | ((call: TaskCall) => string | undefined);
}

interface HandedRoles {
  readonly from: (call: TaskCall) => readonly KnownText[];
  /** The service that takes them. */
  readonly to: string;
  readonly topic: string;
  /** Who takes them, in a sentence. */
  readonly title: string;
  /** Why they are not known here, where it is not that they are computed. */
  readonly unknown?: string;
}

export interface Grant {
  readonly topic: string;
  readonly actions: readonly string[];
  readonly on: (call: TaskCall) => readonly Resource[];
  readonly why: string;
  readonly conditions?: (call: TaskCall) => StatementConditions | undefined;
  /** Only for `.sync`. */
  readonly onlyToWait?: true;
}

/** What one call needs according to its integration's row. */
export function integrationPermissions(
  needs: IntegrationNeeds,
  call: TaskCall,
): readonly Permission[] {
  const { grants, roles = [], rule } = needs;
  const note = typeof needs.note === 'function' ? needs.note(call) : needs.note;
  const waits = waitsForEnd(call);
  const direct = grants
    .filter(({ onlyToWait }) => waits || !onlyToWait)
    .map((grant) => ({
      ...grantedPermission(grant, call),
      ...(note !== undefined && { note }),
    }));
  const passed = roles.flatMap(({ from, to, ...taker }) =>
    passRole(from(call), { service: to, ...taker }),
  );
  return [...direct, ...passed, ...(rule !== undefined && waits ? [managedRule(rule)] : [])];
}

function grantedPermission(
  { topic, actions, on, why, conditions }: Grant,
  call: TaskCall,
): Permission {
  const limits = conditions?.(call);
  return { topic, actions, resources: on(call), why, ...(limits && { conditions: limits }) };
}

type Resources = (call: TaskCall) => readonly ArnPattern[];

/** The resource that a parameter names, by name or ARN. */
export function named(service: string, type: string, member: string): Resources {
  return (call) => namedResources(call.texts(member), service, type);
}

/** The same with every revision, where the parameter leaves it open. */
export function ofEveryRevision(service: string, type: string, member: string): Resources {
  return (call) => anyRevision(named(service, type, member)(call));
}

/** What is inside of such a resource: `/jobruns/*` of an application. */
export function inside(resources: Resources, path: string): Resources {
  return (call) =>
    resources(call).map((each) => ({ ...each, resource: `${each.resource}${path}` }));
}

/** Every resource of a type: for what exists only once the call is made. */
export function onEvery(service: string, resource: string): Resources {
  return () => [{ service, resource }];
}

/** For actions that AWS checks against no resource. */
export function onEveryResource(): readonly Resource[] {
  return ['*'];
}
