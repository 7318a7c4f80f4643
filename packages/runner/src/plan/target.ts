import type { Json, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { Location } from '../port/engine.ts';
import {
  managedPolicyArn,
  managedRoleName,
  roleArn,
  stateMachineArn,
  stateMachineName,
} from './names.ts';

/** The role that a workflow runs with: the user's own, or one that deploy makes and keeps up to date. */
type TargetRole = { readonly kind: 'given'; readonly arn: string } | ManagedRole;

/** A role that deploy makes and keeps up to date. */
export interface ManagedRole {
  readonly kind: 'managed';
  readonly name: string;
  readonly arn: string;
  /**
   * Its own policy. Undefined for a workflow that calls nothing, as IAM refuses a policy without statements, and where
   * managed policies hold it all.
   */
  readonly policy: Json | undefined;
  /** Managed policies to attach to it, by ARN: a policy that is too long for the role. */
  readonly attached: ReadonlyMap<string, Json>;
  readonly trust: Json;
}

/** What is to be deployed, and where. */
export interface DeploymentTarget {
  readonly stateMachineName: string;
  readonly stateMachineArn: string;
  readonly type: StateMachineType;
  readonly definition: Json;
  readonly role: TargetRole;
  readonly aliasName: string;
}

/** What a managed role is to hold. */
export interface RoleContent {
  /** One for the role itself; several, each short enough for a managed policy, to attach to it. */
  readonly policies: readonly Json[];
  readonly trust: Json;
}

/** The choices behind a target. */
export interface TargetOptions {
  readonly workflow: string;
  readonly type: StateMachineType;
  readonly definition: Json;
  /** ARN of a role that exists, or what the managed role is to hold. */
  readonly role: string | RoleContent;
  readonly location: Location;
  readonly environment?: string;
  readonly aliasName: string;
}

/** Derives names and ARNs of a deployment; calls nothing. */
export function deploymentTarget(options: TargetOptions): DeploymentTarget {
  const { location } = options;
  const name = stateMachineName(options.workflow, options.environment);
  return {
    stateMachineName: name,
    stateMachineArn: stateMachineArn(location, name),
    type: options.type,
    definition: options.definition,
    role: targetRole(options.role, location, name),
    aliasName: options.aliasName,
  };
}

function targetRole(
  role: TargetOptions['role'],
  location: Location,
  machineName: string,
): TargetRole {
  if (typeof role === 'string') return { kind: 'given', arn: role };
  const name = managedRoleName(machineName, location.region);
  const arn = roleArn(location, name);
  const policies = role.policies.filter(saysSomething);
  const [only, ...others] = policies;
  const inline = others.length === 0;
  const numbered = policies.map(
    (policy, index) => [managedPolicyArn(arn, index + 1), policy] as const,
  );
  return {
    ...{ kind: 'managed', name, arn, trust: role.trust },
    policy: inline ? only : undefined,
    attached: new Map(inline ? [] : numbered),
  };
}

function saysSomething(policy: Json): boolean {
  if (policy === null || typeof policy !== 'object' || Array.isArray(policy)) return false;
  const { Statement } = policy;
  return !Array.isArray(Statement) || Statement.length > 0;
}
