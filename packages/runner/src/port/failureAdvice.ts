/** Why a call fails with a code, and what to do about it. */
interface Advice {
  readonly why: string;
  readonly help: string;
}

interface Row extends Advice {
  readonly codes: readonly string[];
  /** Where a code has several reasons, what the service's text says for this one. */
  readonly detail?: RegExp;
}

/** What CreateStateMachine and UpdateStateMachine say while IAM has not spread a new role or policy yet. */
export const rolePropagation: RegExp =
  /is not authorized to create managed-rule|authorized to assume the provided role|cannot be assumed/i;

/**
 * The first row that fits is taken. Codes: the errors of each operation in the API references of Step Functions and
 * IAM, and https://docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html.
 */
const rows: readonly Row[] = [
  {
    codes: ['AccessDeniedException'],
    detail: /is not authorized to create managed-rule/i,
    why: 'A task with .sync waits by an EventBridge rule that Step Functions makes with the role of the workflow.',
    help: 'Give the role events:PutTargets, events:PutRule and events:DescribeRule, as `sfn-sagemaker policy` prints them, or use `role: managed`.',
  },
  {
    codes: ['AccessDeniedException'],
    detail: /to assume the provided role|cannot be assumed/i,
    why: 'Step Functions takes the role of the workflow when it runs, and the role does not trust it.',
    help: 'Let the role trust states.amazonaws.com, as the trust policy of `sfn-sagemaker policy` does, or use `role: managed`.',
  },
  {
    codes: ['AccessDeniedException', 'AccessDenied', '403'],
    detail: /iam:PassRole/,
    why: 'Who gives a role to a state machine needs iam:PassRole on it, besides the permission for the call.',
    help: 'Allow the deploying role iam:PassRole on the role of the workflow, for states.amazonaws.com.',
  },
  {
    codes: ['AccessDeniedException', 'AccessDenied', '403'],
    why: 'The credentials in use lack the permission for this call.',
    help: 'Add the action to the policy of the deploying role; docs/deploy.md lists what each command calls.',
  },
  {
    codes: ['ExpiredTokenException', 'ExpiredToken', 'RequestExpired'],
    why: 'Temporary credentials end after the time that their role allows.',
    help: 'Get new credentials, or raise role-duration-seconds of aws-actions/configure-aws-credentials, and run again: what was done stays done.',
  },
  {
    codes: ['CredentialsProviderError'],
    why: 'The AWS SDK found no credentials in the environment or in the AWS config files.',
    help: 'Configure credentials (in GitHub Actions: aws-actions/configure-aws-credentials), or use --engine local.',
  },
  {
    codes: [
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
    ],
    why: 'AWS does not accept the access key or its secret.',
    help: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three must come from the same session.',
  },
  {
    codes: ['Error'],
    detail: /Region is missing/i,
    why: 'Every call goes to one region, and none is configured.',
    help: 'Set --region, AWS_REGION, or `region` of the environment in the project file.',
  },
  {
    codes: ['InvalidDefinition'],
    why: 'Step Functions checks a definition before it stores it.',
    help: 'Run `sfn-sagemaker validate` on it, which names file and line.',
  },
  {
    codes: ['StateMachineDeleting'],
    why: 'A state machine of this name is being deleted; that ends when its last execution has.',
    help: 'Wait until it is gone and run again, or choose another name.',
  },
  {
    codes: ['StateMachineAlreadyExists', 'ConflictException', 'ConcurrentModificationException'],
    why: 'Somebody else changed the same state machine or role at the same time.',
    help: 'Run again; in GitHub Actions let `concurrency:` keep two deployments apart.',
  },
  {
    codes: ['StateMachineDoesNotExist'],
    why: 'There is no state machine of this name in this account and region.',
    help: 'Deploy it first with `sfn-sagemaker deploy`, or check --region and --env.',
  },
  {
    codes: ['ResourceNotFound'],
    why: 'There is no such alias or version of the state machine.',
    help: 'Deploy first with `sfn-sagemaker deploy`, or check --alias.',
  },
  {
    codes: ['ExecutionDoesNotExist'],
    why: 'Step Functions knows no execution of this name; it forgets one 90 days after its end.',
    help: 'Check the name and --region; `sfn-sagemaker execute` starts it.',
  },
  {
    codes: ['ExecutionLimitExceeded', 'StateMachineLimitExceeded', 'ServiceQuotaExceededException'],
    why: 'The account is at its quota for this.',
    help: 'Delete what is unused, or ask for more in Service Quotas.',
  },
  {
    codes: ['LimitExceededException', 'LimitExceeded'],
    why: 'IAM has a limit on roles in an account and on the size of their inline policies.',
    help: 'Delete unused roles, or set `role` of the workflow to the ARN of a role of yours.',
  },
  {
    codes: ['MalformedPolicyDocumentException', 'MalformedPolicyDocument'],
    why: 'IAM checks the form of a policy before it stores it.',
    help: 'Compare with `sfn-sagemaker policy`; if nothing is unusual in the definition, please report it.',
  },
  {
    codes: ['EntityAlreadyExistsException', 'EntityAlreadyExists'],
    why: 'A role of this name was made at the same time.',
    help: 'Run again.',
  },
  {
    codes: ['StateMachineTypeNotSupported'],
    why: 'AWS has this call for STANDARD workflows only.',
    help: 'Make the workflow STANDARD; SageMaker jobs with .sync need that anyway.',
  },
  {
    codes: ['InvalidName'],
    why: 'Names of state machines and executions have at most 80 characters and none of <>{}[]?*"#%\\^|~`$&,;:/ or white space.',
    help: 'Rename the workflow, or choose another --name.',
  },
  {
    codes: ['InvalidExecutionInput'],
    why: 'The input of an execution must be JSON of at most 256 KiB.',
    help: 'Check --input or the `input` file of the workflow.',
  },
  {
    codes: [
      'ThrottlingException',
      'Throttling',
      'TooManyRequestsException',
      'RequestLimitExceeded',
    ],
    why: 'The account makes more of these calls than AWS allows; the repetitions did not help.',
    help: 'Run again later: what was done stays done.',
  },
  {
    codes: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'ETIMEDOUT', 'TimeoutError'],
    why: 'The endpoint did not answer.',
    help: 'Check the network, --region and --endpoint-url, and run again: what was done stays done.',
  },
];

const unknown: Advice = {
  why: 'The service gave no reason that this version knows.',
  help: 'Look the code up in the API reference of the call, and run again when it is mended: what was done stays done.',
};

/** The advice for an error code and the service's text. */
export function adviceFor(code: string, detail: string): Advice {
  const fits = (row: Row): boolean =>
    row.codes.includes(code) && (row.detail === undefined || row.detail.test(detail));
  return rows.find(fits) ?? unknown;
}
