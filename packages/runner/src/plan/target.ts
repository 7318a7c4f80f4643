import type { Json, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { Location } from '../port/engine.ts';
import { managedRoleName, roleArn, stateMachineArn, stateMachineName } from './names.ts';

/** The role that a workflow runs with: the user's own, or one that deploy makes and keeps up to date. */
export type TargetRole =
  | { readonly kind: 'given'; readonly arn: string }
  | {
      readonly kind: 'managed';
      readonly name: string;
      readonly arn: string;
      /** Undefined for a workflow that calls nothing: IAM refuses a policy without statements. */
      readonly policy: Json | undefined;
      readonly trust: Json;
    };

/** What is to be deployed, and where. */
export interface DeploymentTarget {
  readonly stateMachineName: string;
  readonly stateMachineArn: string;
  readonly type: StateMachineType;
  readonly definition: Json;
  readonly role: TargetRole;
  readonly aliasName: string;
}

/** The choices behind a target. */
export interface TargetOptions {
  readonly workflow: string;
  readonly type: StateMachineType;
  readonly definition: Json;
  /** ARN of a role that exists, or what the managed role is to hold. */
  readonly role: string | { readonly policy: Json; readonly trust: Json };
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
  const policy = saysSomething(role.policy) ? role.policy : undefined;
  return { kind: 'managed', name, arn: roleArn(location, name), policy, trust: role.trust };
}

function saysSomething(policy: Json): boolean {
  if (policy === null || typeof policy !== 'object' || Array.isArray(policy)) return false;
  const { Statement } = policy;
  return !Array.isArray(Statement) || Statement.length > 0;
}
