import { awsNameRule, isAwsName } from '../plan/awsName.ts';
import { regionForm } from '../project/awsForms.ts';

/** What the value of an option looks like. */
export interface OptionForm {
  readonly allows: (value: string) => boolean;
  /** What is allowed, after "write". */
  readonly allowed: string;
  /** Where that is written. */
  readonly source: string;
}

type FormName =
  | 'account'
  | 'executionName'
  | 'partition'
  | 'region'
  | 'role'
  | 'seed'
  | 'stateMachineName';

const api = 'https://docs.aws.amazon.com/step-functions/latest/apireference';
const arns = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html';

function matching(form: RegExp): OptionForm['allows'] {
  return (value) => form.test(value);
}

/** Forms, not lists: AWS opens regions and partitions faster than anybody updates a command. */
export const optionForms: Readonly<Record<FormName, OptionForm>> = {
  account: {
    allows: matching(/^\d{12}$/),
    allowed: 'the 12 digits of an AWS account id, such as 123456789012',
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
  },
  region: {
    allows: matching(regionForm),
    allowed: 'the code of an AWS region, such as us-west-2',
    source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  },
  seed: {
    allows: matching(/^\d{1,9}$/),
    allowed: 'a whole number of at most nine digits',
    source: 'any will do: the same seed gives the same run',
  },
  partition: {
    allows: matching(/^aws(-[a-z]+)*$/),
    allowed: 'a partition: aws, aws-cn, aws-us-gov, or another that begins with aws-',
    source: arns,
  },
  role: {
    allows: matching(/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/),
    allowed: 'the ARN of a role, such as arn:aws:iam::123456789012:role/train',
    source: arns,
  },
  executionName: {
    allows: isAwsName,
    allowed: `a name that Step Functions takes: ${awsNameRule}`,
    source: `${api}/API_StartExecution.html`,
  },
  stateMachineName: {
    allows: isAwsName,
    allowed: `a name that Step Functions takes: ${awsNameRule}`,
    source: `${api}/API_CreateStateMachine.html`,
  },
};
