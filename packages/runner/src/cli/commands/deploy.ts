import { shorten } from '@sfn-sagemaker/asl-model';
import { deployWorkflow } from '../../deploy/deployWorkflow.ts';
import { readDeployed } from '../../plan/deployed.ts';
import { planReport, planWorkflow } from '../../plan/planWorkflow.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { unfilled } from './deployedDefinition.ts';
import { progress } from './progress.ts';
import { rolloutNotes } from './rolloutNotes.ts';
import { runStage, type StageReport } from './runStage.ts';
import type { StageContext } from './stageContext.ts';
import { workflowTarget } from './workflowTarget.ts';

/**
 * `sfn-sagemaker deploy`. `--format json` gives `{ version: 1, workflows: [{ workflow, path, plan: { stateMachineArn,
 * action, changes }, deployment: { stateMachineArn, action, versionArn, version, aliasArn }, notes, failure }] }`,
 * where `failure` is null or `{ code, message, why, help }`.
 */
export function deploy(command: CommandContext): Promise<ExitCode> {
  return runStage(command, deployStage);
}

/** Deploys one workflow, and says on stderr what is being changed. */
export async function deployStage(context: StageContext): Promise<StageReport> {
  const { engine } = context;
  const say = progress(context);
  const notes = rolloutNotes(context);
  for (const note of notes) say(note);
  const target = await workflowTarget(context);
  for (const text of unfilled(target.definition))
    say(`${shorten(text)} is sent as it is: --env has no value for it`);
  const plan = planWorkflow(target, await readDeployed(engine, target));
  for (const { text } of plan.changes) say(text);
  const deployment = await deployWorkflow(engine, plan, say);
  return { plan: planReport(plan), deployment, notes };
}
