import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { readExistingRole } from '../../plan/existingRole.ts';
import type { DeploymentTarget } from '../../plan/target.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import { inertLog, plain } from '../../report/log.ts';
import { checkRole } from '../../stages/checkRole.ts';
import type { StageContext } from './stageContext.ts';

/**
 * What a role of the user's own lacks for the workflow. A managed role lacks nothing once it is
 * deployed. The embedded engine asks no role; and who plans need not be allowed to read one.
 */
export async function missingPermissions(
  { engine, workflow, command }: StageContext,
  { role, stateMachineName }: DeploymentTarget,
): Promise<readonly Diagnostic[]> {
  if (role.kind === 'managed' || engine.kind === 'local') return [];
  try {
    const existing = await readExistingRole(engine.iam, role.arn);
    const place = { ...engine.location, stateMachineName };
    const { diagnostics } = await checkRole(workflow.workflow, existing, place);
    return diagnostics.map((each) => ({ ...each, severity: 'warning' }));
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    const skipped = `${workflow.name}: permissions of the role not compared: ${error.message}`;
    command.shell.stderr.write(inertLog(`${plain(skipped)}\n`));
    return [];
  }
}
