/** A failure as its words tell it. */
export interface FailureWords {
  readonly error: string;
  /** What the service said: of a job its FailureReason. */
  readonly said: string;
  /** Whether a job ran and failed, rather than the call that starts it. */
  readonly ran: boolean;
}

/** Why something like this happens, and what to change. */
export interface FailureHelp {
  readonly why: string;
  readonly help: string;
}

interface Row {
  readonly error?: RegExp;
  readonly said?: RegExp;
  /** Only for jobs that ran, or only for calls; both unless said. */
  readonly ran?: boolean;
  /** `match` is that of `said`. */
  readonly answer: (match: RegExpExecArray | null) => FailureHelp;
}

const denied = /not authorized to perform:? ([\w-]+:\w+)(?: on (?:the )?resource:? (\S+))?/i;
const limit = /service limit '([^']{1,120})'/i;

/**
 * The first row that fits is taken. Names of errors: how optimized integrations make them from the codes of the
 * service; words: those that SageMaker writes.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html
 */
const rows: readonly Row[] = [
  {
    ran: false,
    said: denied,
    answer: (match) => ({
      why: 'The role of the state machine may not make this call.',
      help: `Allow ${match?.[1] ?? 'it'}${match?.[2] ? ` on ${withoutStop(match[2])}` : ''} in the role: \`sfn-sagemaker policy\` writes the statement, and \`role: managed\` keeps it.`,
    }),
  },
  {
    ran: true,
    said: /access ?denied|not authorized|403 forbidden/i,
    answer: () => ({
      why: 'The role that the job runs with may not do this.',
      help: 'Allow it in the role that the state hands to SageMaker: `sfn-sagemaker policy --role-for sagemaker` prints what the job needs.',
    }),
  },
  {
    error: /AccessDenied|States\.Permissions/,
    answer: () => ({
      why: 'The role of the state machine may not make this call.',
      help: 'Compare the role with `sfn-sagemaker policy`, or let `role: managed` keep it.',
    }),
  },
  {
    said: /CapacityError|insufficient capacity|unable to provision requested ML compute/i,
    answer: () => ({
      why: 'AWS has no instance of this type to give at the moment; that is no quota of yours.',
      help: 'Run again later or take another instance type; a Retry with a long interval on States.TaskFailed does it by itself.',
    }),
  },
  {
    error: /ResourceLimitExceeded/,
    said: limit,
    answer: (match) => ({
      why: 'The account is at a quota of SageMaker.',
      help: `Ask for more of "${match?.[1]}" in Service Quotas, or use fewer or other instances. A Retry on SageMaker.ResourceLimitExceededException waits for those that are in use.`,
    }),
  },
  {
    error: /ResourceLimitExceeded/,
    answer: () => ({
      why: 'The account is at a quota of SageMaker.',
      help: 'Ask for more in Service Quotas, or use fewer or other instances. A Retry on SageMaker.ResourceLimitExceededException waits for those that are in use.',
    }),
  },
  {
    error: /ResourceInUse/,
    answer: nameTaken,
  },
  {
    said: /already exist|cannot create already existing/i,
    answer: nameTaken,
  },
  {
    said: /ThrottlingException|Rate exceeded|TooManyRequests/i,
    answer: () => ({
      why: 'The account makes more of these calls than AWS allows.',
      help: 'Give the state a Retry with BackoffRate and JitterStrategy on its error, and start fewer at once.',
    }),
  },
  {
    said: /could not find|cannot find|does not exist|not found|NoSuch(?:Bucket|Key)/i,
    answer: () => ({
      why: 'Something that the state names does not exist in this account and region.',
      help: 'Correct the name, or let an earlier state make it.',
    }),
  },
  {
    ran: false,
    said: /ValidationException|validation error/i,
    answer: () => ({
      why: 'SageMaker does not take the parameters of the call.',
      help: 'Change the parameter that the message names; `sfn-sagemaker validate` knows the constraints of every call.',
    }),
  },
  {
    said: /MaxRuntimeExceeded|runtime exceeded|exceeded max(?:imum)? ?runtime/i,
    answer: () => ({
      why: 'The job ran longer than its StoppingCondition allows, and SageMaker stopped it.',
      help: 'Raise MaxRuntimeInSeconds, and TimeoutSeconds of the state with it, or give the job less or faster work.',
    }),
  },
  {
    ran: true,
    said: /^AlgorithmError/,
    answer: () => ({
      why: 'The code in the container ended with an error.',
      help: 'Mend the code or its hyperparameters; the log of the job has what it said last.',
    }),
  },
  {
    ran: true,
    said: /^ClientError/,
    answer: () => ({
      why: 'What the job was given does not fit: its data, its image or its settings.',
      help: 'Check the S3 addresses, the content types and the image of the state against the message.',
    }),
  },
  {
    said: /InternalServerError|InternalFailure|ServiceUnavailable/i,
    answer: () => ({
      why: 'SageMaker itself failed.',
      help: 'Run again; a Retry on the error does it by itself.',
    }),
  },
  {
    ran: true,
    answer: () => ({
      why: 'The job was started and failed.',
      help: 'Look at the log of the job, and at its page in the console of SageMaker.',
    }),
  },
  {
    error: /^States\.(?:Heartbeat)?Timeout$/,
    answer: () => ({
      why: 'It took longer than TimeoutSeconds or HeartbeatSeconds allows.',
      help: 'Raise the limit above the longest run: for a job, MaxRuntimeInSeconds and some minutes for its start.',
    }),
  },
  {
    error: /^States\.DataLimitExceeded$/,
    answer: () => ({
      why: 'What goes from state to state may have 256 KiB.',
      help: 'Keep less of it with ResultSelector, ResultPath or Output, or write it to S3 and pass its address on.',
    }),
  },
  { error: /^States\.NoChoiceMatched$/, answer: noRule },
  { error: /^States\.Runtime$/, said: /Failed to transition out of the state/, answer: noRule },
  {
    error: /^States\.(?:Runtime|ParameterPathFailure|ResultPathMatchFailure|IntrinsicFailure)$/,
    answer: doesNotFit,
  },
  { error: /^States\.QueryEvaluationError$/, answer: doesNotFit },
  {
    error: /^States\.ItemReaderFailed$|^States\.ResultWriterFailed$/,
    answer: () => ({
      why: 'The Map state could not read its items from S3, or write its results there.',
      help: 'Check bucket and key, and compare the role with `sfn-sagemaker policy`.',
    }),
  },
  {
    error: /^States\.ExceedToleratedFailureThreshold$/,
    answer: () => ({
      why: 'More items of the Map state failed than it tolerates.',
      help: 'Look at the failed executions of its Map Run, or raise ToleratedFailurePercentage.',
    }),
  },
];

function nameTaken(): FailureHelp {
  return {
    why: 'A job or resource of this name exists; the names of jobs are never free again.',
    help: 'Give the name a part that differs: $$.Execution.Name (in JSONata $states.context.Execution.Name), and $$.State.RetryCount where the state is retried.',
  };
}

function noRule(): FailureHelp {
  return {
    why: 'No rule of the Choice state fits the data, and it has no Default.',
    help: 'Add a Default, or a rule for this case.',
  };
}

function doesNotFit(): FailureHelp {
  return {
    why: 'A path or an expression of the state does not fit the data that it got.',
    help: 'Run `sfn-sagemaker simulate` with the input of this execution: it shows the data of each state.',
  };
}

function withoutStop(text: string): string {
  return text.replace(/[.,;]$/, '');
}

/** What is known about a failure; undefined for errors of the workflow's own making. */
export function failureHelp({ error, said, ran }: FailureWords): FailureHelp | undefined {
  for (const row of rows) {
    if (row.ran !== undefined && row.ran !== ran) continue;
    if (row.error && !row.error.test(error)) continue;
    const match = row.said ? row.said.exec(said) : null;
    if (row.said && match === null) continue;
    return row.answer(match);
  }
  return undefined;
}
