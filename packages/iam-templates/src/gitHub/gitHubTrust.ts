import { literalText } from '../text/knownText.ts';
import type { Trust } from '../trust/trust.ts';

/** A repository, and the ids that it keeps for ever. */
export interface GitHubRepository {
  /** `owner/name` */
  readonly name: string;
  /** Number of the owner, as `github.repository_owner_id` gives it. */
  readonly ownerId?: string;
  /** As `github.repository_id` gives it. */
  readonly repositoryId?: string;
}

/** Which runs of a repository's workflows, as the end of `sub`. */
export type GitHubRun =
  | { readonly kind: 'pullRequest' }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'environment'; readonly environment: string };

const provider = 'token.actions.githubusercontent.com';

/**
 * Lets runs of a repository's workflows take the role, by `sub` in both of its forms: names alone,
 * and names with the ids that nobody else can get once the names are free again.
 * https://docs.github.com/en/actions/reference/openid-connect-reference
 */
export function gitHubTrust(repository: GitHubRepository, runs: readonly GitHubRun[]): Trust {
  const subjects = repositoryForms(repository).flatMap((form) =>
    runs.map((run) => `repo:${form}:${runText(run)}`),
  );
  return {
    sid: 'GitHubActions',
    why: `Runs of GitHub Actions in ${repository.name} take the role, as far as sub says.`,
    principal: { provider: { service: 'iam', region: '', resource: `oidc-provider/${provider}` } },
    action: 'sts:AssumeRoleWithWebIdentity',
    conditions: ({ partition }) => ({
      StringEquals: { [`${provider}:aud`]: audiences(partition), [`${provider}:sub`]: subjects },
    }),
  };
}

/**
 * In China, people set the audience to that of the partition, or leave the one that
 * `configure-aws-credentials` asks for unless said: which one AWS takes is unverified.
 */
function audiences(partition: string): string | readonly string[] {
  const usual = 'sts.amazonaws.com';
  return partition === 'aws-cn' ? [usual, `${usual}.cn`] : usual;
}

function repositoryForms({ name, ownerId, repositoryId }: GitHubRepository): readonly string[] {
  if (ownerId === undefined || repositoryId === undefined) return [name];
  const [owner = '', repository = ''] = name.split('/');
  return [name, `${owner}@${ownerId}/${repository}@${repositoryId}`];
}

function runText(run: GitHubRun): string {
  if (run.kind === 'pullRequest') return 'pull_request';
  return run.kind === 'branch'
    ? `ref:refs/heads/${nameText(run.branch)}`
    : `environment:${nameText(run.environment)}`;
}

/** GitHub escapes colons, which divide `sub`; IAM is to read no policy variable in a name. */
function nameText(name: string): string {
  return literalText(name.replaceAll(':', '%3A')).pattern;
}
