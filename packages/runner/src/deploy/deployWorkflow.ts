import { qualifiedArn } from '../plan/names.ts';
import { type Plan, planRefusal, publishes } from '../plan/planWorkflow.ts';
import type { DeploymentTarget } from '../plan/target.ts';
import type { StepFunctionsEngine } from '../port/engine.ts';
import type { StepFunctionsPort } from '../port/stepFunctions.ts';
import type { DeploymentReport } from '../report/model.ts';
import { definitionText } from './definitionText.ts';
import { applyRole } from './managedRole.ts';
import { onceRoleIsSeen } from './rolePropagation.ts';

/** Told what happens while it happens. */
export type Progress = (line: string) => void;

/**
 * Makes what a plan says: the managed role, the state machine with a new version, the alias that points to it. Every
 * step depends only on what is deployed, so that a deployment that was cut off is completed by the next one; a plan
 * without changes makes no call.
 *
 * @throws {@link StageFailure} when AWS refuses a step; what was done before stays done.
 *
 * @example
 * const plan = planWorkflow(target, await readDeployed(engine, target));
 * const { action, version } = await deployWorkflow(engine, plan, (line) => stderr.write(`${line}\n`));
 */
export async function deployWorkflow(
  engine: StepFunctionsEngine,
  plan: Plan,
  progress: Progress,
): Promise<DeploymentReport> {
  const refusal = planRefusal(plan);
  if (refusal !== undefined) throw refusal;
  const { target, deployed, changes } = plan;
  const parts = new Set(changes.map(({ part }) => part));
  await applyRole(engine.iam, target.role, parts);
  const versionArn = publishes(changes)
    ? await publish(engine, plan, progress)
    : (deployed.version?.arn ?? '');
  if (parts.has('alias')) await moveAlias(engine.stepFunctions, plan, versionArn);
  return {
    stateMachineArn: target.stateMachineArn,
    action: deployed.stateMachine === undefined ? 'created' : updatedUnlessEmpty(changes),
    versionArn,
    version: Number(versionArn.split(':').at(-1)),
    aliasArn: qualifiedArn(target.stateMachineArn, target.aliasName),
  };
}

function updatedUnlessEmpty(changes: Plan['changes']): 'updated' | 'unchanged' {
  return changes.length === 0 ? 'unchanged' : 'updated';
}

/** Creates or updates the state machine and publishes a version; gives the version's ARN. */
async function publish(
  engine: StepFunctionsEngine,
  plan: Plan,
  progress: Progress,
): Promise<string> {
  const { target, deployed } = plan;
  const write = deployed.stateMachine === undefined ? create : update;
  const call = () => write(engine.stepFunctions, target);
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

async function update(port: StepFunctionsPort, target: DeploymentTarget): Promise<string> {
  const { stateMachineVersionArn } = await port.updateStateMachine({
    stateMachineArn: target.stateMachineArn,
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
  await port.updateStateMachineAlias({ stateMachineAliasArn, routingConfiguration });
}
