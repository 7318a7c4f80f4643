import { createHash } from 'node:crypto';
import type { Location } from '../port/engine.ts';
import { awsNameRule, isAwsName } from './awsName.ts';

/** IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const roleNameLimit = 64;

/** The workflow's name, with the environment's behind it where there is one. */
export function stateMachineName(workflow: string, environment?: string): string {
  return environment === undefined ? workflow : `${workflow}-${environment}`;
}

export function stateMachineArn(location: Location, name: string): string {
  const { partition, region, account } = location;
  return `arn:${partition}:states:${region}:${account}:stateMachine:${name}`;
}

/** Of an alias, or of a version by its number. */
export function qualifiedArn(machineArn: string, qualifier: string): string {
  return `${machineArn}:${qualifier}`;
}

/**
 * An execution's ARN names its state machine without version or alias.
 * https://docs.aws.amazon.com/step-functions/latest/dg/execution-alias-version-associate.html
 */
export function executionArn(machineArn: string, execution: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${execution}`;
}

export function roleArn(location: Location, name: string): string {
  return `arn:${location.partition}:iam::${location.account}:role/${name}`;
}

/**
 * A managed policy of a managed role, by its number from 1: what is too long for the role itself is in these.
 *
 * @example
 * managedPolicyArn('arn:aws:iam::123456789012:role/r', 2); // 'arn:aws:iam::123456789012:policy/r-2'
 */
export function managedPolicyArn(role: string, number: number): string {
  return `${role.replace(':role/', ':policy/')}-${number}`;
}

/** Whether a policy is one that {@link managedPolicyArn} names for the role. */
export function isManagedPolicyOf(role: string, policy: string): boolean {
  const number = Number(policy.split('-').at(-1));
  return Number.isSafeInteger(number) && policy === managedPolicyArn(role, number);
}

/**
 * Name of a workflow's managed role: at most 64 characters of those that IAM allows, different for each region
 * because roles belong to the whole account. A name that had to be changed ends in a hash of the full one.
 *
 * @example
 * managedRoleName('train', 'us-east-1'); // 'sfn-sagemaker-us-east-1-train'
 */
export function managedRoleName(machineName: string, region: string): string {
  const full = `sfn-sagemaker-${region}-${machineName}`;
  const allowed = full.replace(/[^\w+=,.@-]/g, '_');
  if (allowed === full && full.length <= roleNameLimit) return full;
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 8);
  return `${allowed.slice(0, roleNameLimit - 1 - hash.length)}-${hash}`;
}

/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachineAlias.html */
const aliasForm = /^(?=.*[a-zA-Z_.-])[a-zA-Z0-9_.-]{1,80}$/;

/**
 * What is wrong with a name before anything is written under it; undefined where AWS takes it.
 *
 * @example
 * problemOfMachineName('train a/b'); // says which characters are not allowed
 */
export function problemOfMachineName(name: string): string | undefined {
  if (isAwsName(name)) return undefined;
  return `"${name}" cannot name a state machine: Step Functions takes ${awsNameRule}`;
}

/** The same for an alias, which must not look like the number of a version. */
export function problemOfAlias(name: string): string | undefined {
  if (aliasForm.test(name)) return undefined;
  return `"${name}" cannot name an alias: Step Functions takes 1 to 80 letters, digits, "_", "-" and ".", not digits only.`;
}
