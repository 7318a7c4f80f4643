import { type Json, parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { splitPolicy } from '@sfn-sagemaker/iam-templates';
import { stateMachineName } from '../../plan/names.ts';
import { type DeploymentTarget, deploymentTarget, type RoleContent } from '../../plan/target.ts';
import type { Environment, ProjectWorkflow } from '../../project/project.ts';
import { UsageError } from '../../shell.ts';
import { permit } from '../../stages/permit.ts';
import type { OptionValues } from '../command.ts';
import { textOption } from '../command.ts';
import { deployedDefinition } from './deployedDefinition.ts';
import type { StageContext } from './stageContext.ts';

export function stateMachineOf(
  { name }: ProjectWorkflow,
  environment: Environment | undefined,
): string {
  return stateMachineName(name, environment?.name);
}

export function aliasName(options: OptionValues): string {
  return textOption(options, 'alias') ?? 'live';
}

/**
 * What a command is to deploy.
 *
 * @throws {@link StageFailure} when a value in the definition is one that only another deployment tool knows
 */
export async function workflowTarget(context: StageContext): Promise<DeploymentTarget> {
  const { workflow, environment, engine, command } = context;
  const role = roleOption(command.options) ?? workflow.role;
  const definition = deployedDefinition(context);
  return deploymentTarget({
    workflow: workflow.name,
    type: workflow.workflow.type,
    definition,
    role: role === 'managed' ? await permissions(context, definition) : role,
    location: engine.location,
    ...(environment && { environment: environment.name }),
    aliasName: aliasName(command.options),
  });
}

/** Of the definition with its values: an ARN in it is then a resource of the policy. */
async function permissions(
  { workflow: project, engine, environment }: StageContext,
  definition: Json,
): Promise<RoleContent> {
  const { path, workflow } = project;
  const document = parseDocument(JSON.stringify(definition), { path, format: 'json' });
  const { policy, trust } = await permit(readWorkflow(document, workflow), {
    ...engine.location,
    stateMachineName: stateMachineOf(project, environment),
  });
  return { policies: splitPolicy(policy).parts, trust };
}

function roleOption(options: OptionValues): string | undefined {
  const role = textOption(options, 'role');
  if (role === undefined || role === 'managed' || /^arn:[^:]+:iam::\d{12}:role\/.+$/.test(role)) {
    return role;
  }
  throw new UsageError(`--role ${role}: write managed, or the ARN of a role.`);
}
