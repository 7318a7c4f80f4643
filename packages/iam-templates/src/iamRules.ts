import type { RuleTitle } from '@sfn-sagemaker/asl-model';

type IamRule = 'missing' | 'unneeded' | 'wider' | 'anyService' | 'trust';

/** What can be wrong with a role that exists. */
export const iamRules: Readonly<Record<IamRule, RuleTitle>> = {
  missing: {
    code: 'IAM101',
    name: 'iam/missing-permission',
    severity: 'error',
    title: 'The policies of the role allow what the states call',
  },
  unneeded: {
    code: 'IAM102',
    name: 'iam/unneeded-permission',
    severity: 'info',
    title: 'The policies of the role allow nothing that no state needs',
  },
  wider: {
    code: 'IAM103',
    name: 'iam/wider-permission',
    severity: 'warning',
    title: 'The policies of the role go no further than the states do',
  },
  anyService: {
    code: 'IAM104',
    name: 'iam/pass-role-to-any-service',
    severity: 'warning',
    title: 'A role is handed on with `iam:PassedToService`',
  },
  trust: {
    code: 'IAM105',
    name: 'iam/role-not-assumable',
    severity: 'error',
    title: 'The trust policy of the role lets Step Functions take it',
  },
};
