import { isDeepStrictEqual } from 'node:util';
import type { Deployed } from '../plan/deployed.ts';
import { qualifiedArn } from '../plan/names.ts';
import { type Plan, publishes } from '../plan/planWorkflow.ts';
import type { DeploymentTarget } from '../plan/target.ts';
import type { StepFunctionsEngine } from '../port/engine.ts';
import type { StepFunctionsPort } from '../port/stepFunctions.ts';
import { Outdated } from './conflict.ts';
import { definitionText } from './definitionText.ts';
import { applyRole } from './managedRole.ts';
import type { Progress } from './progress.ts';
import { onceRoleIsSeen } from './rolePropagation.ts';

/**
 * Makes the changes of a plan, in their order; gives the ARN of the version that the alias points to then. Looks again
 * right before it replaces something, as AWS has no update on condition.
 *
 * @throws {@link Outdated} when it finds something else than the plan did; what AWS refuses.
 */
export async function applyPlan(
  engine: StepFunctionsEngine,
  plan: Plan,
  progress: Progress,
): Promise<string> {
  const { deployed, changes } = plan;
  const parts = new Set(changes.map(({ part }) => part));
  await applyRole(engine.iam, plan, parts);
  const versionArn = publishes(changes)
    ? await publish(engine, plan, progress)
    : (deployed.version?.arn ?? '');
  if (parts.has('alias')) await moveAlias(engine.stepFunctions, plan, versionArn);
  return versionArn;
}

/** Creates or updates the state machine and publishes a version; gives the version's ARN. */
async function publish(
  engine: StepFunctionsEngine,
  { target, deployed }: Plan,
  progress: Progress,
): Promise<string> {
  const { stepFunctions } = engine;
  const call = () =>
    deployed.stateMachine === undefined
      ? create(stepFunctions, target)
      : update(stepFunctions, target, deployed.stateMachine);
  if (target.role.kind === 'given') return call();
  return onceRoleIsSeen(call, {
    clock: engine.clock,
    waiting: (detail) => progress(`waiting until the role is seen everywhere (${detail})`),
  });
}

async function create(port: StepFunctionsPort, target: DeploymentTarget): Promise<string> {
  const { stateMachineVersionArn } = await port.createStateMachine({
    name: target.stateMachineName,
    type: target.type,
    definition: definitionText(target.definition),
    roleArn: target.role.arn,
    publish: true,
  });
  return stateMachineVersionArn ?? '';
}

async function update(
  port: StepFunctionsPort,
  target: DeploymentTarget,
  seen: NonNullable<Deployed['stateMachine']>,
): Promise<string> {
  const { stateMachineArn } = target;
  const { revisionId } = await port.describeStateMachine({ stateMachineArn });
  if (revisionId !== seen.revisionId) throw new Outdated('the state machine has another revision');
  const { stateMachineVersionArn } = await port.updateStateMachine({
    stateMachineArn,
    definition: definitionText(target.definition),
    roleArn: target.role.arn,
    publish: true,
  });
  return stateMachineVersionArn ?? '';
}

/** All at once: the alias routes every new execution to the version. */
async function moveAlias(
  port: StepFunctionsPort,
  { target, deployed }: Plan,
  stateMachineVersionArn: string,
): Promise<void> {
  const routingConfiguration = [{ stateMachineVersionArn, weight: 100 }];
  if (deployed.alias === undefined) {
    await port.createStateMachineAlias({ name: target.aliasName, routingConfiguration });
    return;
  }
  const stateMachineAliasArn = qualifiedArn(target.stateMachineArn, target.aliasName);
  const now = await port.describeStateMachineAlias({ stateMachineAliasArn });
  if (!isDeepStrictEqual(now.routingConfiguration, deployed.alias.routingConfiguration)) {
    throw new Outdated('the alias points elsewhere');
  }
  await port.updateStateMachineAlias({ stateMachineAliasArn, routingConfiguration });
}
