import type { TrustProblem } from '@sfn-sagemaker/iam-templates';

const refused =
  'CreateStateMachine is refused with such a role, or its executions fail when they start.';
const write = "Write the trust policy that `sfn-sagemaker policy --format json` has under 'trust'.";

/** Why Step Functions cannot take a role, in words. */
export function trustTexts(problem: TrustProblem): { message: string; help: string } {
  if (problem.kind === 'denied') {
    return {
      message: `The trust policy of the role denies Step Functions sts:AssumeRole: ${refused}`,
      help: 'Take the statement with Effect Deny away, or name other principals in it.',
    };
  }
  if (problem.kind === 'service') {
    return {
      message: `The trust policy of the role does not let states.amazonaws.com take it: ${refused}`,
      help: write,
    };
  }
  const { key, values } = problem;
  return {
    message:
      `The trust policy of the role lets Step Functions take it only where ${key} is ` +
      `${values.join(' or ')}, which is not this state machine: ${refused}`,
    help: write,
  };
}
