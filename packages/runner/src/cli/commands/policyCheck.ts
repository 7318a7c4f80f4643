import { modelVersion } from '@sfn-sagemaker/sagemaker-tasks';
import { readExistingRole } from '../../plan/existingRole.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import type { WorkflowReport } from '../../report/model.ts';
import { checkRole, type ExistingRole } from '../../stages/checkRole.ts';
import type { RolePlacement } from '../../stages/permit.ts';
import type { Placement } from '../../stages/placement.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { policyFindings, readPolicyFile } from './existingPolicies.ts';
import { printFailure } from './printFailure.ts';
import { engineOrFailure } from './stageContext.ts';

/** Whether a command compares with policies that exist instead of writing some. */
export function comparesPolicies({ options }: CommandContext): boolean {
  return textOption(options, 'check') !== undefined || textOption(options, 'role') !== undefined;
}

/**
 * `sfn-sagemaker policy --check FILE` and `--role ARN`: what the policies lack for which state, what no
 * state needs, what goes further than needed; 1 when something is missing.
 */
export async function checkPolicies(
  context: CommandContext,
  { name, path, workflow }: WorkflowReport,
  place: RolePlacement,
): Promise<ExitCode> {
  const { shell, options } = context;
  const paths = textOption(options, 'check')?.split('\n') ?? [];
  const files = await Promise.all(paths.map((each) => readPolicyFile(shell, each)));
  const fetched = await fetchedRole(context);
  if (fetched === undefined) return 1;
  const policies = [...files.map(({ policy }) => policy), ...fetched.policies];
  const { diagnostics, findings } = await checkRole(
    workflow,
    { ...fetched, policies },
    { ...accountOf(context), ...place },
  );
  const report = {
    modelVersion,
    files: policyFindings(findings, files),
    workflows: [{ name, path, workflow, diagnostics }],
  };
  await printReport(shell, report, { subject: 'validate', options });
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The account of a role is that of its state machine. */
function accountOf({ options }: CommandContext): Placement {
  const [, partition, , , account] = textOption(options, 'role')?.split(':') ?? [];
  return { ...(partition && { partition }), ...(account && { account }) };
}

/** Of `--role`; undefined when they cannot be read, which was said then. Only AWS has the role. */
async function fetchedRole(context: CommandContext): Promise<ExistingRole | undefined> {
  const role = textOption(context.options, 'role');
  if (role === undefined) return { policies: [] };
  const onAws = { ...context, options: { ...context.options, engine: 'aws' } };
  const opened = await engineOrFailure(onAws, { environment: undefined, mocks: new Map() });
  if (opened === undefined) return undefined;
  try {
    return await readExistingRole(opened.engine.iam, role);
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    printFailure(context.shell, error);
    return undefined;
  }
}
