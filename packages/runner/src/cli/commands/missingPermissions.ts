import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { readExistingRole } from '../../plan/existingRole.ts';
import type { DeploymentTarget } from '../../plan/target.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import { checkRole } from '../../stages/checkRole.ts';
import type { StageContext } from './stageContext.ts';

/** What a role lacks, and why it was not looked at. */
interface ComparedRole {
  readonly diagnostics: readonly Diagnostic[];
  /** At most one sentence without full stop. */
  readonly skipped: readonly string[];
}

/**
 * What a role of the user's own lacks for the workflow. A managed role lacks nothing once it is
 * deployed. The embedded engine asks no role; and who plans need not be allowed to read one.
 */
export async function missingPermissions(
  { engine, workflow }: StageContext,
  { role, stateMachineName }: DeploymentTarget,
): Promise<ComparedRole> {
  if (role.kind === 'managed' || engine.kind === 'local') return { diagnostics: [], skipped: [] };
  try {
    const existing = await readExistingRole(engine.iam, role.arn);
    const place = { ...engine.location, stateMachineName };
    const { diagnostics } = await checkRole(workflow.workflow, existing, place);
    const warnings = diagnostics.map((one) => ({ ...one, severity: 'warning' }) as const);
    return { diagnostics: warnings, skipped: [] };
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    const note = `the permissions of the role ${role.arn} are not compared: ${error.message}`;
    return { diagnostics: [], skipped: [note] };
  }
}
