import { readDeployed } from '../../plan/deployed.ts';
import { planRefusal, planReport, planWorkflow } from '../../plan/planWorkflow.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { missingPermissions } from './missingPermissions.ts';
import { progress } from './progress.ts';
import { rolloutNotes } from './rolloutNotes.ts';
import { runStage, type StageReport } from './runStage.ts';
import type { StageContext } from './stageContext.ts';
import { workflowTarget } from './workflowTarget.ts';

/**
 * `sfn-sagemaker plan`: what deploy would change; 1 when it would be refused. `--format json` gives
 * `{ version: 1, workflows: [{ workflow, path, plan: { stateMachineArn, action, changes }, notes, failure }] }`, where
 * `failure` is null or `{ code, message, why, help }`.
 */
export function plan(command: CommandContext): Promise<ExitCode> {
  return runStage(command, planStage);
}

/** Plans one workflow, and says what a role of the user's own lacks for it. */
export async function planStage(context: StageContext): Promise<StageReport> {
  const { engine } = context;
  const say = progress(context);
  const target = await workflowTarget(context);
  const found = planWorkflow(target, await readDeployed(engine, target));
  const refusal = planRefusal(found);
  if (refusal !== undefined) throw refusal;
  const { diagnostics, skipped } = await missingPermissions(context, target);
  const notes = [...rolloutNotes(context), ...skipped];
  for (const note of notes) say(note);
  return { plan: planReport(found), diagnostics, notes };
}
