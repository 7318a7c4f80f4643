import type { Json } from '@sfn-sagemaker/asl-model';
import { StageFailure } from '../port/stageFailure.ts';
import type { PlanReport } from '../report/model.ts';
import { definitionChanges } from './definitionChanges.ts';
import type { Deployed } from './deployed.ts';
import { samePolicy } from './policyDocument.ts';
import type { DeploymentTarget, ManagedRole } from './target.ts';

/** What a change is about, and so which call makes it. */
export type ChangedPart =
  | 'role'
  | 'trust'
  | 'policy'
  | 'policyRemoval'
  | 'attachedPolicies'
  | 'stateMachine'
  | 'type'
  | 'definition'
  | 'executionRole'
  | 'version'
  | 'alias';

export interface Change {
  readonly part: ChangedPart;
  readonly text: string;
}

/** What a deploy would do. */
export interface Plan {
  readonly target: DeploymentTarget;
  readonly deployed: Deployed;
  /** In the order in which deploy makes them; empty when nothing differs. */
  readonly changes: readonly Change[];
}

/**
 * Compares what is to be deployed with what is. Pure: what is deployed was read before by {@link readDeployed}.
 *
 * @example
 * const plan = planWorkflow(target, await readDeployed(engine, target));
 * const quiet = plan.changes.length === 0;
 */
export function planWorkflow(target: DeploymentTarget, deployed: Deployed): Plan {
  const machine = [...roleChanges(target, deployed), ...machineChanges(target, deployed)];
  return { target, deployed, changes: [...machine, ...aliasChanges(target, deployed, machine)] };
}

/** The part of a plan that people and programs read. */
export function planReport({ target, deployed, changes }: Plan): PlanReport {
  const existing = changes.length === 0 ? 'none' : 'update';
  return {
    stateMachineArn: target.stateMachineArn,
    action: deployed.stateMachine === undefined ? 'create' : existing,
    changes: changes.map(({ text }) => text),
  };
}

/** Why AWS would refuse this plan as a whole, where that is known before. */
export function planRefusal({ target, deployed, changes }: Plan): StageFailure | undefined {
  if (!changes.some(({ part }) => part === 'type')) return undefined;
  return new StageFailure(
    `The state machine ${target.stateMachineName} is ${deployed.stateMachine?.type}, the workflow is ${target.type}.`,
    {
      why: 'AWS cannot change the type of a state machine once it exists.',
      help: 'Delete the state machine and deploy again, or give the workflow another name.',
    },
  );
}

function roleChanges({ role }: DeploymentTarget, deployed: Deployed): Change[] {
  if (role.kind === 'given') return [];
  if (deployed.role === undefined) {
    const change = { part: 'role', text: `role ${role.name}: create` } as const;
    return [change, ...policyChange(role, undefined), ...attachmentChanges(role, new Map())];
  }
  const trust: Change[] = samePolicy(deployed.role.trust, role.trust)
    ? []
    : [{ part: 'trust', text: `role ${role.name}: update the trust policy` }];
  const { policy, attached } = deployed.role;
  return [...trust, ...attachmentChanges(role, attached), ...policyChange(role, policy)];
}

/** Managed policies come before the change of the role's own: what they replace must not be missing meanwhile. */
function attachmentChanges(
  { name, attached }: ManagedRole,
  deployed: ReadonlyMap<string, Json>,
): Change[] {
  const part = 'attachedPolicies';
  const changes = [...attached].flatMap(([arn, policy]) => {
    const there = deployed.get(arn);
    if (there !== undefined && samePolicy(there, policy)) return [];
    const verb = there === undefined ? 'attach' : 'update';
    return [{ part, text: `role ${name}: ${verb} the managed policy ${policyName(arn)}` } as const];
  });
  const unwanted = [...deployed.keys()].filter((arn) => !attached.has(arn));
  return [
    ...changes,
    ...unwanted.map((arn) => {
      return { part, text: `role ${name}: detach and delete ${policyName(arn)}` } as const;
    }),
  ];
}

function policyName(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}

function policyChange(
  { name, policy, attached }: ManagedRole,
  deployed: Json | undefined,
): Change[] {
  if (policy === undefined) {
    const reason = attached.size === 0 ? 'nothing is called' : 'managed policies hold it';
    return deployed === undefined
      ? []
      : [{ part: 'policyRemoval', text: `role ${name}: remove its own policy, ${reason}` }];
  }
  if (deployed !== undefined && samePolicy(deployed, policy)) return [];
  const verb = deployed === undefined ? 'add' : 'update';
  return [{ part: 'policy', text: `role ${name}: ${verb} the policy` }];
}

function machineChanges(target: DeploymentTarget, { stateMachine, version }: Deployed): Change[] {
  const { stateMachineName: name, type, role } = target;
  if (stateMachine === undefined) {
    return [{ part: 'stateMachine', text: `state machine ${name}: create, ${type}` }];
  }
  const changes: Change[] = [];
  if (stateMachine.type !== type) {
    changes.push({ part: 'type', text: `type: ${stateMachine.type} → ${type}` });
  }
  const deployedDefinition: Json = JSON.parse(stateMachine.definition ?? 'null');
  for (const text of definitionChanges(deployedDefinition, target.definition)) {
    changes.push({ part: 'definition', text });
  }
  if (stateMachine.roleArn !== role.arn) {
    changes.push({ part: 'executionRole', text: `role: ${stateMachine.roleArn} → ${role.arn}` });
  }
  if (changes.length === 0 && version?.current !== true) {
    changes.push({ part: 'version', text: `version: publish what ${name} is now` });
  }
  return changes;
}

const publishing: readonly ChangedPart[] = [
  'stateMachine',
  'definition',
  'executionRole',
  'version',
];

/** Whether making these changes publishes a new version. */
export function publishes(changes: readonly Change[]): boolean {
  return changes.some(({ part }) => publishing.includes(part));
}

function aliasChanges(
  { aliasName }: DeploymentTarget,
  { alias, version }: Deployed,
  changes: readonly Change[],
): Change[] {
  const next = publishes(changes) ? 'the new version' : `version ${versionOf(version?.arn)}`;
  if (alias === undefined) {
    return [{ part: 'alias', text: `alias ${aliasName}: create for ${next}` }];
  }
  const [first, ...others] = alias.routingConfiguration ?? [];
  const there = others.length === 0 && first?.stateMachineVersionArn === version?.arn;
  if (there && !publishes(changes)) return [];
  return [{ part: 'alias', text: `alias ${aliasName}: ${routing(alias)} → ${next}` }];
}

function routing(alias: NonNullable<Deployed['alias']>): string {
  const routes = alias.routingConfiguration ?? [];
  const names = routes.map(({ stateMachineVersionArn: arn, weight }) =>
    routes.length === 1 ? `version ${versionOf(arn)}` : `${weight} % version ${versionOf(arn)}`,
  );
  return names.join(', ');
}

/** The number at the end of a version's ARN. */
function versionOf(arn: string | undefined): string {
  return arn?.split(':').at(-1) ?? '';
}
