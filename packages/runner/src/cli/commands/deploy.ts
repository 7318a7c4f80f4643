import { shorten } from '@sfn-sagemaker/asl-model';
import { deployWorkflow } from '../../deploy/deployWorkflow.ts';
import { readDeployed } from '../../plan/deployed.ts';
import { planReport, planWorkflow } from '../../plan/planWorkflow.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { unfilled } from './deployedDefinition.ts';
import { runStage, type StageReport } from './runStage.ts';
import type { StageContext } from './stageContext.ts';
import { workflowTarget } from './workflowTarget.ts';

/**
 * `sfn-sagemaker deploy`. `--format json` gives `{ version: 1, workflows: [{ workflow, path, plan: { stateMachineArn,
 * action, changes }, deployment: { stateMachineArn, action, versionArn, version, aliasArn }, failure }] }`, where
 * `failure` is null or `{ code, message, why, help }`.
 */
export function deploy(command: CommandContext): Promise<ExitCode> {
  return runStage(command, deployStage);
}

/** Deploys one workflow, and says on stderr what is being changed. */
export async function deployStage(context: StageContext): Promise<StageReport> {
  const { engine, workflow, command } = context;
  const say = (line: string): void =>
    command.shell.stderr.write(inertLog(`${plain(`${workflow.name}: ${line}`)}\n`));
  const target = await workflowTarget(context);
  for (const text of unfilled(target.definition))
    say(`${shorten(text)} is sent as it is: --env has no value for it`);
  const plan = planWorkflow(target, await readDeployed(engine, target));
  for (const { text } of plan.changes) say(text);
  return { plan: planReport(plan), deployment: await deployWorkflow(engine, plan, say) };
}
