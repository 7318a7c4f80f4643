import { type GitHubRepository, type GitHubRun, gitHubTrust } from './gitHub/gitHubTrust.ts';
import { type StageTarget, stagePermissions } from './gitHub/stagePermissions.ts';
import type { PolicyEnvironment } from './policy/environment.ts';
import { unknownParts } from './policy/environment.ts';
import { mergePermissions } from './policy/mergePermissions.ts';
import type { GitHubStage } from './role/roleKind.ts';
import { type RolePolicy, rolePolicy } from './role/rolePolicy.ts';

/** Whose runs take the role, and what they work on. */
export interface GitHubRoleOptions {
  readonly workflowName: string;
  readonly target: StageTarget;
  readonly repository: GitHubRepository;
  readonly runs: readonly GitHubRun[];
  readonly environment: PolicyEnvironment;
}

/**
 * The role that a workflow of GitHub Actions takes through OpenID Connect for one stage: to plan,
 * which only reads, to deploy, or to execute. The account needs GitHub's identity provider.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 *
 * @example
 * const role = gitHubRolePolicy('github-plan', {
 *   workflowName: 'train',
 *   target: { stateMachineName: 'train-staging', role: { kind: 'managed', name: 'train' } },
 *   repository: { name: 'octo-org/models' },
 *   runs: [{ kind: 'pullRequest' }],
 *   environment: { account: '123456789012', region: 'us-west-2' },
 * });
 */
export function gitHubRolePolicy(stage: GitHubStage, options: GitHubRoleOptions): RolePolicy {
  const { workflowName, target, repository, runs, environment } = options;
  const permissions = stagePermissions(stage, target);
  const draft = {
    kind: stage,
    workflowName,
    statements: mergePermissions(
      permissions.map((permission) => ({ permission })),
      environment,
    ),
    trust: gitHubTrust(repository, runs),
    environment,
    notes: [...permissions.flatMap(({ note }) => note ?? []), subjectNote(repository)],
  };
  return rolePolicy(draft, unknownParts(environment));
}

function subjectNote({ name, ownerId, repositoryId }: GitHubRepository): string {
  if (ownerId === undefined || repositoryId === undefined) {
    return (
      `The trust policy names ${name} without its ids: repositories created since June 18, 2026, ` +
      'and those that have opted in, have them in sub. Pass --owner-id and --repository-id ' +
      `(gh api repos/${name} --jq '.owner.id, .id').`
    );
  }
  return (
    'The trust policy names both forms of sub: once the tokens of the repository have the ids, ' +
    'remove the form without, which whoever gets the freed names would have.'
  );
}
