import { createHash } from 'node:crypto';

/** StartExecution: https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
const longest = 80;
const commitLength = 12;

/** What tells one run from another. */
export interface RunIdentity {
  readonly stateMachineName: string;
  /** SHA of the commit that is run; without one, the content of definition and input stands for it. */
  readonly commit?: string;
  readonly content: string;
}

/**
 * The name under which a commit's workflow is executed: always the same one, so that AWS itself refuses to start it
 * twice, whoever asks and however often.
 *
 * @example
 * executionName({ stateMachineName: 'train', commit: '5f6fa2b41fa1c0de', content: '' }); // 'train-5f6fa2b41fa1'
 */
export function executionName({ stateMachineName, commit, content }: RunIdentity): string {
  const source = commit ?? createHash('sha256').update(content).digest('hex');
  const suffix = `-${source.slice(0, commitLength)}`;
  return `${stateMachineName.slice(0, longest - suffix.length)}${suffix}`;
}
