import {
  executionRolePolicy,
  type GitHubRepository,
  type GitHubRun,
  type GitHubStage,
  gitHubRolePolicy,
  type RolePolicy,
  type StageTarget,
  sageMakerRolePolicy,
} from '@sfn-sagemaker/iam-templates';
import { managedRoleName } from '../../plan/names.ts';
import type { ProjectWorkflow } from '../../project/project.ts';
import { type Shell, UsageError } from '../../shell.ts';
import type { RolePlacement } from '../../stages/permit.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../command.ts';
import { roleKinds } from '../policyOptions.ts';

/** A workflow, and where its roles are. */
export interface RoleRequest {
  readonly project: ProjectWorkflow;
  readonly place: RolePlacement & { readonly stateMachineName: string };
  /** Of `--env`. */
  readonly environment: string | undefined;
}

/** The role that `--role-for` asks for; the state machine's own unless said. */
export async function requestedRole(
  context: CommandContext,
  request: RoleRequest,
): Promise<RolePolicy> {
  const { project, place } = request;
  const { use, ...environment } = place;
  const kind = roleKinds.find((each) => each === textOption(context.options, 'roleFor'));
  if (kind === undefined || kind === 'execution') {
    return executionRolePolicy(project.workflow, environment, use);
  }
  if (kind === 'sagemaker') return sageMakerRolePolicy(project.workflow, environment);
  if (environment.account === undefined && !isTemplate(context.options)) {
    throw new UsageError(
      '--role-for github-… needs --account: the ARN of the identity provider holds it.',
    );
  }
  return gitHubRolePolicy(kind, {
    workflowName: project.name,
    target: stageTarget(request),
    repository: repositoryOf(context),
    runs: runsOf(kind, context.options, request.environment),
    environment,
  });
}

/** A template asks its stack or its provider for the account. */
function isTemplate(options: OptionValues): boolean {
  return ['cloudformation', 'terraform'].includes(textOption(options, 'format') ?? '');
}

function stageTarget({ project, place }: RoleRequest): StageTarget {
  const { stateMachineName, region } = place;
  if (project.role !== 'managed') {
    return { stateMachineName, role: { kind: 'given', arn: project.role } };
  }
  if (region === undefined) {
    throw new UsageError(
      '--role-for needs --region, or --env with one: the name of a managed role holds it.',
    );
  }
  return {
    stateMachineName,
    role: { kind: 'managed', name: managedRoleName(stateMachineName, region) },
  };
}

/** Options, or what GitHub Actions says of the run. */
function repositoryOf({ shell, options }: CommandContext): GitHubRepository {
  const own = textOption(options, 'repository');
  const name = own ?? variable(shell, 'GITHUB_REPOSITORY');
  if (name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new UsageError('--role-for github-… needs --repository OWNER/NAME.');
  }
  const fromRun = (key: string) => (own === undefined ? variable(shell, key) : undefined);
  const ownerId = idOption(options, 'ownerId') ?? fromRun('GITHUB_REPOSITORY_OWNER_ID');
  const repositoryId = idOption(options, 'repositoryId') ?? fromRun('GITHUB_REPOSITORY_ID');
  return {
    name,
    ...(ownerId !== undefined && { ownerId }),
    ...(repositoryId !== undefined && { repositoryId }),
  };
}

function variable({ env }: Shell, name: string): string | undefined {
  return env[name] || undefined;
}

function idOption(options: OptionValues, name: 'ownerId' | 'repositoryId'): string | undefined {
  const id = textOption(options, name);
  if (id === undefined || /^\d+$/.test(id)) return id;
  const flag = name === 'ownerId' ? '--owner-id' : '--repository-id';
  throw new UsageError(`${flag} ${id}: GitHub's ids are numbers.`);
}

/** Plans belong to pull requests; what changes AWS to a branch, or to an environment of GitHub. */
function runsOf(
  stage: GitHubStage,
  options: OptionValues,
  environment: string | undefined,
): readonly GitHubRun[] {
  const branch = textOption(options, 'branch') ?? 'main';
  if (/[*?\s]/.test(branch)) throw new UsageError(`--branch ${branch}: name one branch.`);
  const bound: GitHubRun =
    environment === undefined ? { kind: 'branch', branch } : { kind: 'environment', environment };
  return stage === 'github-plan' ? [{ kind: 'pullRequest' }, bound] : [bound];
}
